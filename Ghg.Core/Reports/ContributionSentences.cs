using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What the numbers behind a line contribute to its variance, beside the table of them: all of it together is 100 %.</summary>
internal static class ContributionSentences
{
    // Less than what a tenth of a percent shows.
    private const double Shown = 0.0005;

    /// <summary>What is said: of the amounts of a series, of what the table does not show, and that it all adds up.</summary>
    /// <param name="line">The line.</param>
    /// <param name="contributions">What each number contributes.</param>
    /// <param name="shown">The ids of those that stand in the table.</param>
    /// <param name="correlated">How much of the variance is there because numbers are said to be wrong alike.</param>
    /// <param name="isAlike">Whether the line's amount is said to be wrong alike in all years.</param>
    public static IEnumerable<Text> Of(Line line, IReadOnlyList<Contribution> contributions, HashSet<string> shown, double correlated, bool isAlike)
    {
        var hidden = contributions.Where(c => !shown.Contains(c.Input.Id)).ToList();

        // The amounts of a series stand in no table of inputs: one figure for all of them.
        var amounts = line.Series.Count == 0 ? 0 : SumOf(hidden.Where(c => c.Input.Role == InputRole.Activity));
        if (line.Series.Count > 0)
        {
            yield return Math.Abs(correlated) < Shown
                ? UncertaintyTexts.AmountsContribute.With(Figures.Percent(amounts))
                : UncertaintyTexts.AmountsTogether.With(Figures.Percent(amounts), Figures.Percent(amounts - correlated), Figures.Percent(correlated));
        }
        else if (isAlike)
        {
            yield return UncertaintyTexts.AmountAlike;
        }

        if (SumOf(hidden) - amounts is >= Shown and var others)
        {
            yield return UncertaintyTexts.OthersContribute.With(Figures.Percent(others));
        }

        if (contributions.Count > 0)
        {
            yield return UncertaintyTexts.AddUp;
        }
    }

    private static double SumOf(IEnumerable<Contribution> contributions)
    {
        var sum = new CompensatedSum();
        foreach (var contribution in contributions)
        {
            sum.Add(contribution.Share);
        }

        return sum.Value;
    }
}
