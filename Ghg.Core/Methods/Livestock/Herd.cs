using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>A herd as its row states it: the average population of the year, and the ways that its manure is calculated.</summary>
internal static class Herd
{
    /// <summary>The group of animals that ferment feed: they have enteric, manure and soil lines.</summary>
    public const string Group = "livestock";

    /// <summary>The group of poultry and fur animals, for which the IPCC has no enteric factor.</summary>
    public const string SmallGroup = "small-livestock";

    /// <summary>The subject of numbers that do not differ by animal.</summary>
    public const string Any = "livestock";

    /// <summary>Methane of manure by volatile solids, IPCC tier 2.</summary>
    public const string VolatileSolids = "volatile-solids";

    /// <summary>Methane and nitrous oxide of manure by factors per head, as Chinese guides have it.</summary>
    public const string PerHead = "per-head";

    private const string DaysAlive = "days_alive";
    private const string ManureMethod = "manure_method";

    // Animals that are raised and sold within a year, so that statistics of animals sold are easily taken for the population.
    private static readonly HashSet<string> Raised = new(["swine", "market-swine", "poultry", "broilers", "turkeys", "ducks"], StringComparer.Ordinal);

    private static readonly string[] ManureMethods = ["factor", VolatileSolids, PerHead];

    /// <summary>The inputs that any row of a herd may state.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        new("N", LivestockMethodTexts.Heads, "amount", "", "head", MethodTexts.Always),
        new("Days_alive", LivestockMethodTexts.DaysAlive, DaysAlive, "days-alive", "day", LivestockMethodTexts.IfAnimalsProduced),
        new("", LivestockMethodTexts.ManureMethod, ManureMethod, "", "1", LivestockMethodTexts.ManureMethods),
    ];

    /// <summary>The way that a row asks its manure to be calculated; empty for the usual one.</summary>
    public static string ManureMethodOf(ActivityKey key)
    {
        var cell = key.Inputs.Split(';').FirstOrDefault(i => i.StartsWith(ManureMethod + "=", StringComparison.Ordinal));
        return cell is null ? "" : cell[(ManureMethod.Length + 1)..];
    }

    /// <summary>
    /// The average population: the amount, or by IPCC 2006, volume 4, equation 10.1, AAP = Days_alive × (NAPA ÷ 365) of animals produced in the year.
    /// False, with a finding, if it cannot be had.
    /// </summary>
    public static bool TryHeads<T>(Calculation<T> calculation, out T heads)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        heads = calculation.Of(methodCase.Amount);
        if (methodCase.Amount.Unit.Dimension != Dimension.Head)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Head.Name);
        }
        else if (ManureMethodOf(methodCase.Record.Key) is { Length: > 0 } way && !ManureMethods.Contains(way))
        {
            methodCase.Fail(Rules.InvalidInput, ManureMethod, ManureMethod, way, string.Join(", ", ManureMethods));
        }
        else if (methodCase.Word(DaysAlive).Length > 0)
        {
            return TryAverage(calculation, ref heads);
        }
        else if (Raised.Contains(methodCase.Record.Key.Activity))
        {
            methodCase.Note(LivestockMethodTexts.TakenAsAverage);
        }

        return !methodCase.Failed;
    }

    private static bool TryAverage<T>(Calculation<T> calculation, ref T heads)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Parameter("days-alive", Dimension.Time, column: DaysAlive) is not { } days || methodCase.Failed || Subjects.Needed(methodCase, "days-per-year", Dimension.Time, Any) is not { } year)
        {
            return false;
        }

        if (days.Value <= 0)
        {
            methodCase.Fail(Rules.InvalidInput, DaysAlive, DaysAlive, days.Text, "60, 180");
            return false;
        }

        heads = calculation.Of(days) * (heads / calculation.Of(year));
        return true;
    }
}
