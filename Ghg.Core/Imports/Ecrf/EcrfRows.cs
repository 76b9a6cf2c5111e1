using System.Globalization;
using System.Text.RegularExpressions;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Ecrf;

/// <summary>The third sheet of an eCRF: each row becomes direct entries by gas, or a notation key. Columns are found by their whole heading, whatever their place.</summary>
internal sealed partial class EcrfRows(XlsxSheet sheet, string file, EcrfBoundary about, DiagnosticBag diagnostics)
{
    public static readonly string[] Columns =
    [
        "city", "year", "gpc_ref", "activity", "amount", "unit", "notation_key", "explanation", "included_in", "method", "subtype", "data_quality", "factor_quality", "source", "notes",
    ];

    // How much the gases of a row may differ from its total by rounding, as a share of it.
    private const double Rounding = 1e-6;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IReadOnlyDictionary<string, string>> _rows = [];
    private readonly List<ImportStep> _steps = [];
    private readonly SortedSet<int> _years = [];

    public (IReadOnlyList<IReadOnlyDictionary<string, string>> Activities, IReadOnlyList<ImportStep> Steps, IReadOnlyCollection<int> Years) Read()
    {
        var header = sheet.Rows.Keys.DefaultIfEmpty(1).Min();
        foreach (var (column, heading) in sheet.Rows.GetValueOrDefault(header) ?? new Dictionary<int, string>())
        {
            _columns.TryAdd(EcrfColumns.Plain(heading), column);
        }

        if (EcrfColumns.Needed.Where(c => !_columns.ContainsKey(c)).ToList() is { Count: > 0 } missing)
        {
            diagnostics.Add(Rules.NoEcrfSheet, Place.File(file), string.Join(", ", missing), string.Join(", ", _columns.Keys));
            return ([], [], []);
        }

        foreach (var row in sheet.Rows.Keys.Where(r => r > header).Order())
        {
            Take(row);
        }

        return (_rows, _steps, _years);
    }

    private void Take(int row)
    {
        var reference = Cell(row, EcrfColumns.Reference);
        var key = Cell(row, EcrfColumns.Key);
        var masses = EcrfColumns.Masses.Select(c => Number(row, c)).ToArray();
        var hasMass = masses.Any(m => m is not null);
        if (key.Length == 0 && !hasMass)
        {
            Say(row, "", ImportTexts.SaysNothing);
            return;
        }

        if (!GpcReferences.TryParse(reference, out var gpc))
        {
            if (hasMass && masses.Any(m => m is not null and not 0))
            {
                diagnostics.Add(Rules.EcrfRowWithoutReference, PlaceOf(row, EcrfColumns.Reference), reference, Cell(row, EcrfColumns.Total));
            }

            Say(row, "", ImportTexts.NoReference);
            return;
        }

        if (about.Year is null && Cell(row, EcrfColumns.Year) is var cell && !int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            diagnostics.Add(Rules.EcrfWithoutYear, PlaceOf(row, EcrfColumns.Year), cell);
            return;
        }

        var year = int.TryParse(Cell(row, EcrfColumns.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : about.Year!.Value;
        _years.Add(year);
        var beginning = Beginning(row, gpc, year);
        var before = _rows.Count;
        if (hasMass && about.Gwp is { } gwp)
        {
            Entries(row, gpc, gwp, beginning, masses);
        }

        if (key.Length > 0)
        {
            Keys(row, key, beginning);
        }

        Say(row, string.Join("; ", _rows.Skip(before).Select(r => r.TryGetValue("notation_key", out var k) ? k : $"{r["activity"]} {r["amount"]} t")), default);
    }

    private void Entries(int row, GpcReference gpc, GwpSet gwp, Dictionary<string, string> beginning, double?[] masses)
    {
        // Fugitive methane and methane of processes is fossil; the weights of the two differ in AR6 (design of the GWP sets).
        var methane = gpc.Sector == Sector.Ippu || gpc.SubSector is { Sector: Sector.StationaryEnergy, Number: >= 7 } ? Gases.Ch4Fossil : Gases.Ch4;
        var (sum, any, first) = (0.0, false, _rows.Count);
        foreach (var (gas, mass) in new[] { (Gases.Co2, masses[0]), (methane, masses[1]), (Gases.N2o, masses[2]) })
        {
            if (mass is { } weighed)
            {
                Entry(gas, weighed / gwp.Of(gas)!.Value);
                (sum, any) = (sum + weighed, true);
            }
        }

        // The form has no column for fluorinated gases: what its total holds beyond the three is CO2 equivalent of gases that it does not name.
        if (masses[3] is { } total && (!any || Math.Abs(total - sum) > Rounding * Math.Abs(total)))
        {
            if (any && total < sum)
            {
                diagnostics.Add(Rules.EcrfGasesBeyondTotal, PlaceOf(row, EcrfColumns.Total), sum, total);
                return;
            }

            Entry(Gases.Co2e, any ? total - sum : total);
        }

        if (masses[4] is { } biogenic)
        {
            Entry(Gases.Co2Biogenic, biogenic);
        }

        // The gases of a row share its notes; the first of them carries them.
        void Entry(string gas, double tonnes) => _rows.Add(new Dictionary<string, string>(beginning)
        {
            ["activity"] = gas, ["amount"] = tonnes.ToString("R", CultureInfo.InvariantCulture), ["unit"] = "t", ["method"] = "direct",
            ["data_quality"] = GradeOf(row, EcrfColumns.DataQuality), ["factor_quality"] = GradeOf(row, EcrfColumns.FactorQuality), ["notes"] = _rows.Count == first ? NotesOf(row) : "",
        });
    }

    private void Keys(int row, string text, Dictionary<string, string> beginning)
    {
        if (!NotationKeys.TryParse(text, out var keys, out var targets))
        {
            diagnostics.Add(Rules.EcrfUnknownKey, PlaceOf(row, EcrfColumns.Key), text);
            return;
        }

        var description = Cell(row, EcrfColumns.Description);
        foreach (var key in keys)
        {
            var found = key == NotationKey.IncludedElsewhere ? targets.Concat(References().Matches(description).Select(m => m.Value)).Where(t => GpcReferences.TryParse(t, out _)).Distinct().ToList() : [];
            if (key == NotationKey.IncludedElsewhere && found.Count == 0)
            {
                diagnostics.Add(Rules.EcrfIncludedNowhere, PlaceOf(row, EcrfColumns.Key), beginning["gpc_ref"]);
            }

            _rows.Add(new Dictionary<string, string>(beginning)
            {
                ["notation_key"] = key.Code(), ["explanation"] = description.Length > 0 ? description : $"eCRF_3 of {file} gives no reason", ["included_in"] = string.Join(';', found),
                ["notes"] = NotesOf(row),
            });
        }
    }

    private Dictionary<string, string> Beginning(int row, GpcReference gpc, int year)
    {
        var name = Cell(row, EcrfColumns.SubSector);
        var form = EcrfForm.Rows.FirstOrDefault(r => gpc.Equals(r.Reference) && r.SubSector.Equals(name, StringComparison.OrdinalIgnoreCase));
        var source = Cell(row, EcrfColumns.Source);
        return new Dictionary<string, string>
        {
            ["city"] = about.City, ["year"] = year.ToString(CultureInfo.InvariantCulture), ["gpc_ref"] = gpc.Id, ["subtype"] = form?.Subtype ?? "",
            ["source"] = source.Length > 0 ? source : $"eCRF_3 of {file}, row {row.ToString(CultureInfo.InvariantCulture)}",
        };
    }

    // What has no column of its own: which activity, how much, by which factors.
    private string NotesOf(int row) => string.Join("; ", EcrfColumns.Kept.Where(_columns.ContainsKey).Select(c => (Name: c, Text: Cell(row, c))).Where(c => c.Text.Length > 0).Select(c => $"{c.Name}: {c.Text}"));

    private string GradeOf(int row, string column) => Cell(row, column) switch { "H" or "High" => "H", "M" or "Medium" => "M", "L" or "Low" => "L", _ => "" };

    private double? Number(int row, string column)
    {
        var text = Cell(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        diagnostics.Add(Rules.NotANumber, PlaceOf(row, column), text);
        return null;
    }

    private string Cell(int row, string column) => _columns.TryGetValue(column, out var at) && sheet[row, at].Trim() is var text && text != EcrfForm.Unanswered ? text : "";

    private void Say(int row, string becomes, Text why) => _steps.Add(new ImportStep(
        $"eCRF_3!{row.ToString(CultureInfo.InvariantCulture)}",
        Text.Same(string.Join(", ", new[] { Cell(row, EcrfColumns.Reference), Cell(row, EcrfColumns.Activity), Cell(row, EcrfColumns.Key), Cell(row, EcrfColumns.Total) is { Length: > 0 } t ? t + " t CO2e" : "" }.Where(c => c.Length > 0))),
        becomes, why));

    private Place PlaceOf(int row, string column) => new(new Position($"{file}[eCRF_3]", row, _columns.GetValueOrDefault(column) + 1));

    [GeneratedRegex(@"\b[IV]+\.\d+(\.\d+)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
