using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>Reads rows of factors and parameters strictly. A row with a mistake gives findings and is left out.</summary>
internal sealed class SourcedNumberReader(DatasetInfo info, Registry registry, bool shipped, DiagnosticBag diagnostics)
{
    // The rows of a file name few patterns of references.
    private readonly Dictionary<string, ReferencePattern?> _patterns = new(StringComparer.Ordinal) { [""] = ReferencePattern.Any };

    /// <summary>The factor of a row, or null with findings.</summary>
    public SourcedNumber? Factor(Row row)
    {
        if (row.Required("gas", diagnostics) is not { } name)
        {
            return null;
        }

        if (!Gases.TryParse(name, out var gas))
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownGas, row.PlaceOf("gas"), name).WithNearest(name, Gases.Names));
            return null;
        }

        if (Common(row, gas.Id, scope2Method: row["scope2_method"], publishedGwp: row["published_gwp"]) is not { } number)
        {
            return null;
        }

        if (FactorDimensions.PerAmountOf(number.Unit.Dimension) is null)
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), number.Unit.Id, number.Unit.Dimension.Name, Sentences.MassPerSomething);
            return null;
        }

        // A sum is of the GWP set it was made with; under another it would be another number.
        if (gas.Id == Gases.Co2e && number.PublishedGwp.Length == 0)
        {
            diagnostics.Add(Rules.Co2eWithoutGwpSet, row.PlaceOf("published_gwp"), number.Id);
            return null;
        }

        return number;
    }

    /// <summary>The parameter of a row, or null with findings.</summary>
    public SourcedNumber? Parameter(Row row)
    {
        if (row.Required("parameter", diagnostics) is not { } name)
        {
            return null;
        }

        if (registry.Parameter(name) is not { } kind)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownParameter, row.PlaceOf("parameter"), name).WithNearest(name, registry.ParameterNames));
            return null;
        }

        if (Common(row, kind.Id, component: row["component"]) is not { } number)
        {
            return null;
        }

        if (!kind.Accepts(number.Unit.Dimension))
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), number.Unit.Id, number.Unit.Dimension.Name, kind.Units[0].Dimension.Name);
            return null;
        }

        return number;
    }

    private SourcedNumber? Common(Row row, string quantity, string component = "", string scope2Method = "", string publishedGwp = "")
    {
        var id = row.Required("id", diagnostics);
        var activity = row.Required("activity", diagnostics) is { } name ? ActivityOf(row, name) : null;
        var unit = row.Required("unit", diagnostics) is { } symbol ? row.Unit("unit", symbol, diagnostics) : null;
        var value = row.Required("value", diagnostics) is null ? null : row.Number("value", diagnostics);
        var appliesTo = Checked(PatternOf(row["applies_to"]), Rules.UnknownReference, row, "applies_to");
        var when = Checked(Conditions.Parse(row["when"]), Rules.InvalidCondition, row, "when");
        var (lower, upper) = (row.Number("lower", diagnostics), row.Number("upper", diagnostics));
        var (from, to) = (row.Year("year_from", diagnostics), row.Year("year_to", diagnostics));
        var source = SourceOf(row);
        if (id is null || activity is null || unit is null || value is null || appliesTo is null || when is null || source is null)
        {
            return null;
        }

        if (lower > value || upper < value || from > to)
        {
            diagnostics.Add(Rules.RangeReversed, row.PlaceOf(lower > value ? "lower" : upper < value ? "upper" : "year_from"), row["value"], row["lower"], row["upper"]);
            return null;
        }

        if (HalfWidths.AreWrong(quantity, value.Value))
        {
            diagnostics.Add(Rules.HalfWidthOutOfRange, row.PlaceOf("value"), quantity, row["value"]);
            return null;
        }

        return new SourcedNumber
        {
            Dataset = info.Name, Version = info.Version, Id = id, Set = row["set"], Edition = row.Or("edition") ?? info.Edition, Subject = activity, Quantity = quantity,
            Component = component, Scope2Method = scope2Method, PublishedGwp = publishedGwp,
            Value = value.Value, ValueText = row["value"], Unit = unit, AppliesTo = appliesTo, Region = RegionOf(row), YearFrom = from, YearTo = to,
            Technology = row["technology"], When = when, Basis = Basis.Parse(row["basis"]) ?? row["basis"], Lower = lower, Upper = upper, Confidence = row["confidence"],
            Source = source, Locator = row["locator"], Note = row["note"], Place = shipped ? null : row.PlaceOf("id"),
        };
    }

    private string? ActivityOf(Row row, string name)
    {
        if (registry.Activity(name) is { } activity)
        {
            return activity.Id;
        }

        diagnostics.Add(new Diagnostic(Rules.UnknownActivity, row.PlaceOf("activity"), name).WithNearest(name, registry.ActivityNames));
        return null;
    }

    private ReferencePattern? PatternOf(string text)
    {
        if (!_patterns.TryGetValue(text, out var pattern))
        {
            _patterns[text] = pattern = ReferencePattern.Parse(text);
        }

        return pattern;
    }

    // A project's dataset may name its own cities as regions; those are not in the registry.
    private string RegionOf(Row row) => row["region"] is { Length: > 0 } name ? registry.Region(name)?.Id ?? name : "";

    private string? SourceOf(Row row)
    {
        if (row.Required("source", diagnostics) is not { } source)
        {
            return null;
        }

        if (info.Sources.TryGetValue(source, out var citation))
        {
            return citation;
        }

        if (info.Sources.Count > 0)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownSource, row.PlaceOf("source"), source, info.Name).WithNearest(source, info.Sources.Keys));
            return null;
        }

        return source;
    }

    private T? Checked<T>(T? value, Rule rule, Row row, string column)
        where T : class
    {
        if (value is null)
        {
            diagnostics.Add(rule, row.PlaceOf(column), row[column]);
        }

        return value;
    }
}
