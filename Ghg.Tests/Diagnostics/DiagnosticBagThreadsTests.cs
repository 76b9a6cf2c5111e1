using Ghg.Core.Diagnostics;
using NUnit.Framework;

namespace Ghg.Tests.Diagnostics;

/// <summary>A project's findings are read by every thread that builds its inventories, while another may still add to them.</summary>
public sealed class DiagnosticBagThreadsTests
{
    [Test]
    public void Threads_may_add_and_read_at_once_and_nothing_is_lost()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < 100; i++)
            {
                bag.Add(Rules.UnknownCity, new Place(new Position("a.csv", (thread * 100) + i + 1)), $"c{thread}-{i}", "a");
                Assert.That(bag.Sorted(), Is.Not.Empty);
                new DiagnosticBag().Add(bag);
                Assert.That(bag.HasErrors);
            }
        });
        Assert.That(bag.Sorted().Select(d => d.Place!.Position.Line), Is.EqualTo(Enumerable.Range(1, 800)));
    }
}
