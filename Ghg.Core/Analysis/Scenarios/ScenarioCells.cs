using System.Globalization;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Readings of cells that drivers and measures have in common.</summary>
internal static class ScenarioCells
{
    private const double Percent = 100;

    /// <summary>A share: <c>20%</c> or <c>20 %</c>; without its sign 0.2 may be 20 % or a fifth of one. Null if blank, and null with a finding if it is none or lies outside what is allowed.</summary>
    public static double? Share(this Row row, string column, DiagnosticBag diagnostics, double least = 0, double most = 1)
    {
        if (row.Or(column) is not { } cell)
        {
            return null;
        }

        var digits = HalfWidth.Of(cell) is [.. var number, '%'] ? number.TrimEnd() : "";
        if (ExactAmount.TryParse(Encoding.UTF8.GetBytes(digits), out _) == AmountProblem.None
            && double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) / Percent is var value && value >= least && value <= most && value > -1)
        {
            return value;
        }

        diagnostics.Add(Rules.ShareOutOfRange, row.PlaceOf(column), column, cell, Shown(least), double.IsInfinity(most) ? "∞" : Shown(most));
        return null;
    }

    /// <summary>The city that a row names, or empty for all; null with a finding.</summary>
    public static string? CityOrAll(this Row row, Project project, DiagnosticBag diagnostics)
    {
        if (row.Or("city") is not { } name)
        {
            return "";
        }

        if (project.CityNamed(name) is { } city)
        {
            return city.Id;
        }

        diagnostics.Add(new Diagnostic(Rules.UnknownCity, row.PlaceOf("city"), name).WithNearest(name, project.Cities.Keys) with { City = name });
        return null;
    }

    /// <summary>What a row acts on; null with a finding.</summary>
    public static RowSelector? Selector(this Row row, Project project, DiagnosticBag diagnostics)
    {
        var pattern = ReferencePattern.Parse(row["gpc_ref"].ToUpperInvariant());
        if (pattern is null)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownReference, row.PlaceOf("gpc_ref"), row["gpc_ref"]).WithNearest(row["gpc_ref"], GpcReferences.All.Select(r => r.Id)));
        }

        var activity = row.ActivityId("activity", project, diagnostics);
        return pattern is null || activity is null ? null : new RowSelector(pattern, activity, row["technology"], row["subtype"]);
    }

    /// <summary>The id of the activity of a cell, empty if it is blank; null with a finding.</summary>
    public static string? ActivityId(this Row row, string column, Project project, DiagnosticBag diagnostics)
    {
        if (row.Or(column) is not { } name)
        {
            return "";
        }

        var registry = project.Catalogue.Registry;
        if (registry.Activity(name) is { } activity)
        {
            return activity.Id;
        }

        if (Gases.TryParse(name, out var gas))
        {
            return gas.Id;
        }

        diagnostics.Add(new Diagnostic(Rules.UnknownActivity, row.PlaceOf(column), name).WithNearest(name, registry.ActivityNames));
        return null;
    }

    /// <summary>The id of the gas of a cell, CO2 if it is blank; null with a finding.</summary>
    public static string? GasId(this Row row, DiagnosticBag diagnostics)
    {
        if (row.Or("gas") is not { } name)
        {
            return Gases.Co2;
        }

        if (Gases.TryParse(name, out var gas))
        {
            return gas.Id;
        }

        diagnostics.Add(Rules.UnknownGas, row.PlaceOf("gas"), name);
        return null;
    }

    /// <summary>A word of a list, the first one if the cell is blank; null with a finding.</summary>
    public static T? Word<T>(this Row row, string column, DiagnosticBag diagnostics, params IReadOnlyList<(string Word, T Value)> words)
        where T : struct
    {
        if (row.Or(column) is not { } cell)
        {
            return words[0].Value;
        }

        foreach (var (word, value) in words)
        {
            if (word.Equals(cell, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf(column), column, cell, UnitTexts.List(words.Select(w => w.Word))).WithNearest(cell, words.Select(w => w.Word)));
        return null;
    }

    /// <summary>The unit of an emission factor; null with a finding.</summary>
    public static Unit? FactorUnit(this Row row, string what, DiagnosticBag diagnostics)
    {
        if (row.Or("unit") is not { } symbol)
        {
            diagnostics.Add(Rules.ScenarioCellMissing, row.PlaceOf("unit"), what, "unit");
            return null;
        }

        if (row.Unit("unit", symbol, diagnostics) is not { } unit)
        {
            return null;
        }

        if (FactorDimensions.PerAmountOf(unit.Dimension) is not null)
        {
            return unit;
        }

        diagnostics.Add(Rules.ScenarioUnit, row.PlaceOf("unit"), what, unit.Id, "kg/kWh, t/TJ");
        return null;
    }

    private static string Shown(double share) => (share * Percent).ToString("0.####", CultureInfo.InvariantCulture) + " %";
}
