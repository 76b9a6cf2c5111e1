using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>Whether plants still grow: under tier 1 orchards stop at maturity and urban trees after 20 years, when growth is offset by losses.</summary>
internal static class Growing
{
    /// <summary>Compares the row's <c>stand_age</c> with a period. Without an age the row is taken to hold growing plants only, and says so. False, with a finding, for a bad age.</summary>
    public static bool TryStill<T>(Calculation<T> calculation, string period, out bool still)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        still = true;
        var word = methodCase.Word("stand_age");
        if (word.Length == 0)
        {
            methodCase.Note(LandMethodTexts.AgeNotStated);
            return true;
        }

        if (!double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var age))
        {
            methodCase.Fail(Rules.InvalidInput, "stand_age", "stand_age", word, "0, 12.5");
            return false;
        }

        if (methodCase.Needed(period, Dimension.None) is not { } cycle)
        {
            return false;
        }

        still = age <= cycle.Value;
        if (!still)
        {
            methodCase.Note(LandMethodTexts.GrownUp.With(word, cycle.Text));
        }

        return true;
    }
}
