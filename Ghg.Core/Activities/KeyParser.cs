using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Activities;

/// <summary>Understands the names in a key: cities, references, activities, units, notation keys, factors. What it does not understand is a finding.</summary>
internal sealed class KeyParser(Project project, ActivityVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, string> Grades = new(StringComparer.OrdinalIgnoreCase)
    {
        ["H"] = "H", ["M"] = "M", ["L"] = "L", ["high"] = "H", ["medium"] = "M", ["low"] = "L", ["高"] = "H", ["中"] = "M", ["低"] = "L",
    };

    private readonly FindingCollector _findings = new(diagnostics);
    private readonly List<ActivityKey> _keys = [];

    /// <summary>
    /// The keys that a raw key stands for: one, or one for each notation key; none, with findings, if anything in it is wrong. The list holds until the
    /// next is parsed.
    /// </summary>
    public IReadOnlyList<ActivityKey> Parse(RawRecord raw)
    {
        var hasYear = Tables.Cells.TryYear(raw[KeySlots.Year], out var year);
        var city = CityOf(raw);
        _findings.Begin(raw, city, hasYear ? year : null);
        _keys.Clear();
        if (!hasYear)
        {
            _findings.Add(raw[KeySlots.Year].Length == 0 ? Rules.BlankCell : Rules.YearOutOfRange, "year", raw[KeySlots.Year].Length == 0 ? ["year"] : [raw[KeySlots.Year], Tables.Cells.FirstYear, Tables.Cells.LastYear]);
        }

        if (city is null)
        {
            _findings.AddNearest(raw[KeySlots.City].Length == 0 ? Rules.BlankCell : Rules.UnknownCity, "city", raw[KeySlots.City].Length == 0 ? "city" : raw[KeySlots.City], project.Cities.Keys);
        }

        if (raw[KeySlots.NotationKey].Length > 0)
        {
            var common = KeyOf(raw, city, year, null, ActivityOf(raw, _findings, required: false));
            _keys.AddRange(Notations(raw, common, _findings));
        }
        else
        {
            _keys.Add(KeyOf(raw, city, year, UnitOf(raw, _findings), ActivityOf(raw, _findings, required: true)));
        }

        if (_findings.Any)
        {
            _keys.Clear();
        }

        return _keys;
    }

    private string? CityOf(RawRecord raw) => raw[KeySlots.City].Length == 0 ? null : project.CityNamed(raw[KeySlots.City])?.Id;

    // All of a key at once: a project of a thousand cities has a hundred thousand.
    private ActivityKey KeyOf(RawRecord raw, string? city, int year, Unit? unit, string activity)
    {
        var (reference, subSector) = ReferenceOf(raw, _findings);
        if (raw[KeySlots.Site].Length > 0)
        {
            FindSite(raw[KeySlots.Site], city, _findings);
        }

        if (raw[KeySlots.Method] is { Length: > 0 } method && !vocabulary.Methods.Contains(method))
        {
            _findings.AddNearest(Rules.UnknownMethod, "method", method, vocabulary.Methods);
        }

        return new ActivityKey
        {
            City = city ?? "", Year = year, Reference = reference, SubSector = subSector, Activity = activity, Unit = unit, Technology = raw[KeySlots.Technology],
            Method = raw[KeySlots.Method], Site = raw[KeySlots.Site],
            Basis = Word(raw, _findings, KeySlots.Basis, Basis.Parse, "ncv, gcv, 当量值, 等价值, wet, dry"),
            Origin = Word(raw, _findings, KeySlots.Origin, o => o.ToLowerInvariant() is "own" or "import" ? o.ToLowerInvariant() : null, "own, import"),
            DataQuality = Word(raw, _findings, KeySlots.DataQuality, g => Grades.GetValueOrDefault(g), "H, M, L"),
            FactorQuality = Word(raw, _findings, KeySlots.FactorQuality, g => Grades.GetValueOrDefault(g), "H, M, L"),
            Uncertainty = HalfWidth(raw, _findings),
            Factor = FactorOf(raw, _findings), Subtype = raw[KeySlots.Subtype], Ets = raw[KeySlots.Ets],
            Inputs = InputsOf(raw, _findings),
        };
    }

    private void FindSite(string site, string? city, FindingCollector findings)
    {
        if (!project.Sites.Any(s => s.Id == site && s.City == city))
        {
            findings.AddNearest(Rules.UnknownSite, "site", site, project.Sites.Select(s => s.Id));
        }
    }

    // Inputs are numbers. A semicolon in one would end it in the list and begin another that nobody wrote.
    private string InputsOf(RawRecord raw, FindingCollector findings)
    {
        List<string>? inputs = null;
        for (var i = 0; i < vocabulary.Inputs.Count; i++)
        {
            var cell = raw[ActivityColumns.Key.Length + i];
            if (cell.Length == 0)
            {
                continue;
            }

            var input = vocabulary.Inputs[i];
            if (cell.Contains(';', StringComparison.Ordinal))
            {
                findings.Add(Rules.InvalidInput, input, [input, cell, "5%, 0.05"]);
            }
            else
            {
                (inputs ??= []).Add($"{input}={cell}");
            }
        }

        return inputs is null ? "" : string.Join(';', inputs);
    }

    private static (GpcReference?, SubSector) ReferenceOf(RawRecord raw, FindingCollector findings)
    {
        var cell = raw[KeySlots.Reference];
        if (GpcReferences.TryParse(cell, out var reference))
        {
            return (reference, reference.SubSector);
        }

        if (GpcReferences.TryParseSubSector(cell, out var subSector))
        {
            return (null, subSector);
        }

        findings.AddNearest(cell.Length == 0 ? Rules.BlankCell : Rules.UnknownReference, "gpc_ref", cell.Length == 0 ? "gpc_ref" : cell, GpcReferences.All.Select(r => r.Id));
        return (null, GpcReferences.SubSectors[0]);
    }

    private static Unit? UnitOf(RawRecord raw, FindingCollector findings)
    {
        if (raw[KeySlots.Explanation].Length > 0 || raw[KeySlots.IncludedIn].Length > 0)
        {
            findings.Add(Rules.ExplanationWithoutKey, raw[KeySlots.Explanation].Length > 0 ? "explanation" : "included_in", []);
        }

        Unit? unit = null;
        if (raw[KeySlots.Unit].Length == 0)
        {
            findings.Add(Rules.BlankCell, "unit", ["unit"]);
        }
        else if (!UnitCatalogue.TryParse(raw[KeySlots.Unit], out unit))
        {
            findings.Add(UnitFindings.Of(raw[KeySlots.Unit], raw.PlaceOf("unit")));
        }

        return unit;
    }

    private static IEnumerable<ActivityKey> Notations(RawRecord raw, ActivityKey key, FindingCollector findings)
    {
        if (!NotationKeys.TryParse(raw[KeySlots.NotationKey], out var notations, out var targets))
        {
            findings.Add(Rules.UnknownNotationKey, "notation_key", [raw[KeySlots.NotationKey]]);
            return [];
        }

        if (raw[KeySlots.Explanation].Length == 0)
        {
            findings.Add(Rules.ExplanationMissing, "explanation", [notations[0].Code()]);
        }

        var includedIn = Targets(raw, [.. targets, .. raw[KeySlots.IncludedIn].Split([';', ',', ' ', '、', '；', '，'], StringSplitOptions.RemoveEmptyEntries)], findings);
        if (notations.Contains(NotationKey.IncludedElsewhere) != includedIn.Length > 0)
        {
            findings.Add(includedIn.Length > 0 ? Rules.TargetWithoutIe : Rules.IeWithoutTarget, "included_in", [includedIn]);
        }

        return [.. notations.Select(n => key with
        {
            Notation = n, Explanation = raw[KeySlots.Explanation], IncludedIn = n == NotationKey.IncludedElsewhere ? includedIn : "",
        })];
    }

    private static string Targets(RawRecord raw, IEnumerable<string> names, FindingCollector findings)
    {
        var targets = new SortedDictionary<int, string>();
        foreach (var name in names)
        {
            if (GpcReferences.TryParse(name, out var reference))
            {
                targets[reference.Order] = reference.Id;
            }
            else
            {
                findings.AddNearest(Rules.UnknownReference, raw[KeySlots.IncludedIn].Length > 0 ? "included_in" : "notation_key", name, GpcReferences.All.Select(r => r.Id));
            }
        }

        return string.Join(';', targets.Values);
    }

    private string ActivityOf(RawRecord raw, FindingCollector findings, bool required)
    {
        var name = raw[KeySlots.Activity];
        if (name.Length == 0)
        {
            if (required)
            {
                findings.Add(Rules.BlankCell, "activity", ["activity"]);
            }

            return "";
        }

        if (project.Catalogue.Registry.Activity(name) is { } activity)
        {
            return activity.Id;
        }

        if (Gases.TryParse(name, out var gas))
        {
            return gas.Id;
        }

        findings.AddNearest(Rules.UnknownActivity, "activity", name, project.Catalogue.Registry.ActivityNames.Concat(Gases.Names));
        return "";
    }

    private string FactorOf(RawRecord raw, FindingCollector findings)
    {
        if (raw[KeySlots.Factor] is not { Length: > 0 } cell)
        {
            return "";
        }

        if (project.OverrideOf(cell) is not { } factor)
        {
            findings.Add(Rules.InvalidFactor, "factor", [cell]);
            return "";
        }

        foreach (var (name, set) in factor.Single.Values.Concat(factor.Set is { } whole ? [whole] : []))
        {
            if (project.Catalogue.Dataset(name) is not { } dataset)
            {
                findings.AddNearest(Rules.UnknownDataset, "factor", name, project.Catalogue.Datasets.Select(d => d.Name));
            }
            else if (dataset.Named(set).Count == 0)
            {
                findings.AddNearest(Rules.UnknownSet, "factor", set, dataset.SetNames, dataset.Name);
            }
        }

        return cell;
    }

    private static string Word(RawRecord raw, FindingCollector findings, int slot, Func<string, string?> read, string allowed)
    {
        if (raw[slot].Length == 0)
        {
            return "";
        }

        if (read(raw[slot]) is { } word)
        {
            return word;
        }

        var column = KeySlots.ColumnOf(slot);
        findings.Add(Rules.InvalidWord, column, [column, raw[slot], allowed]);
        return "";
    }

    private static string HalfWidth(RawRecord raw, FindingCollector findings)
    {
        var text = raw[KeySlots.Uncertainty].TrimEnd('%', '％').TrimEnd();
        if (text.Length == 0 || (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= HalfWidths.Most))
        {
            return text;
        }

        var column = KeySlots.ColumnOf(KeySlots.Uncertainty);
        findings.Add(Rules.HalfWidthOutOfRange, column, [column, raw[KeySlots.Uncertainty]]);
        return "";
    }
}
