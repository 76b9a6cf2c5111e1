using Ghg.Core.Activities;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Errors;

public class SumOverflowTests
{
    /// <summary>GHG2008: thousands of millions of the largest amounts, made here by adding keys to each other.</summary>
    [Test]
    public void A_sum_that_cannot_be_kept_is_said_and_not_wrapped()
    {
        Assert.That(ExactAmount.TryParse("99999999999999999999"u8, out var largest), Is.EqualTo(AmountProblem.None));
        var sums = new KeySums();
        Assert.That(sums.Add(0, new PendingRow { Amount = largest, HasAmount = true }), Is.True);
        var (doublings, fits) = (0, true);
        while (fits && doublings < 60)
        {
            // A key is added to itself by way of another.
            fits = sums.Add(1, sums, 0) && sums.Add(0, sums, 1);
            sums.Remove(1);
            sums[0].Rows = 1;
            doublings++;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(fits, Is.False);
            Assert.That(doublings, Is.GreaterThan(30), "thousands of millions of rows fit");
        }
    }
}
