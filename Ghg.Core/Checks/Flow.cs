using Ghg.Core.Activities;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>Whether two rows look like one flow that was typed twice.</summary>
internal static class Flow
{
    // Two amounts of one or two digits are often equal by chance.
    private const int TellingDigits = 3;

    /// <summary>Whether rows name the same site.</summary>
    public static bool IsOfOneSite(Line left, Line right) => left.Record.Key.Site.Length > 0 && left.Record.Key.Site == right.Record.Key.Site;

    /// <summary>Whether rows hold the very same amount, and are not known to be about two sites.</summary>
    public static bool IsSameAmount(Line left, Line right) => !IsElsewhere(left, right) && IsSameAmount(left.Record, right.Record);

    /// <summary>Whether records hold the very same amount, with digits enough that it is no chance.</summary>
    public static bool IsSameAmount(ActivityRecord left, ActivityRecord right) =>
        left.Amount.Text == right.Amount.Text && left.Key.Unit == right.Key.Unit
        && left.Amount.Text.Where(char.IsAsciiDigit).SkipWhile(d => d == '0').Reverse().SkipWhile(d => d == '0').Count() >= TellingDigits;

    /// <summary>Whether rows are known to be about two sites.</summary>
    public static bool IsElsewhere(Line left, Line right) =>
        left.Record.Key.Site.Length > 0 && right.Record.Key.Site.Length > 0 && left.Record.Key.Site != right.Record.Key.Site;

    /// <summary>Where a row stands, for a sentence that names a second one.</summary>
    public static string Where(Line line) => $"{line.Record.First.File}:{line.Record.First.Line}";
}
