using System.Globalization;
using Ghg.Core.Analysis.Audits;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Inventories;
using Ghg.Core.Tables;
using Ghg.Core.Units;

namespace Ghg.Core.Imports.Audits;

/// <summary>Reads an eCRF workbook as it stands, activity data and stated factors included, for an audit; <see cref="EcrfReader"/> makes a project of it instead.</summary>
public static class EcrfAuditReader
{
    private const string First = "eCRF_1", Second = "eCRF_2", Third = "eCRF_3";
    private const string Amount = "Activity data - Amount", AmountUnit = "Activity data - Unit", FactorUnit = "Emission factor - Unit", Whole = "Total Emissions (excluding generation of grid-supplied energy)";
    private const double Tonne = 1000;

    private static readonly (string Gas, string Mass, string Factor)[] ByGas =
    [
        (Gases.Co2, EcrfColumns.Masses[0], "Emission factor - CO2"), (Gases.Ch4, EcrfColumns.Masses[1], "Emission factor - CH4"), (Gases.N2o, EcrfColumns.Masses[2], "Emission factor - N2O"),
    ];

    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="options">What the form leaves open.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>What an audit looks at; nothing if the workbook cannot be read.</returns>
    public static AuditInput Read(InputFile file, EcrfOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var sheets = XlsxFile.Read(file, diagnostics);
        if (sheets.Count == 0 || Named(Third) is not { } third)
        {
            if (sheets.Count > 0)
            {
                diagnostics.Add(Rules.NoEcrfSheet, Place.File(file.Path), Third, string.Join(", ", sheets.Select(s => s.Name)));
            }

            return new AuditInput([], []);
        }

        var about = new EcrfBoundary(Named(First), file.Path, options, diagnostics);
        var header = third.Rows.Keys.DefaultIfEmpty(1).Min();
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, heading) in third.Rows.GetValueOrDefault(header) ?? new Dictionary<int, string>())
        {
            columns.TryAdd(EcrfColumns.Plain(heading), column);
        }

        if (EcrfColumns.Needed.Where(c => !columns.ContainsKey(c)).ToList() is { Count: > 0 } missing)
        {
            diagnostics.Add(Rules.NoEcrfSheet, Place.File(file.Path), string.Join(", ", missing), string.Join(", ", columns.Keys));
            return new AuditInput([], []);
        }

        if (!about.IsWhole)
        {
            return new AuditInput([], []);
        }

        var lines = third.Rows.Keys.Where(r => r > header).Order().Select(r => LineOf(third, r, columns, about, file.Path)).OfType<AuditLine>().ToList();
        var years = lines.Select(l => l.Year).Distinct().ToList();
        var totals = Named(Second) is { } second && years is [var year] ? TotalsOf(second, about.City, year, file.Path) : [];
        var country = about.Country is { Length: > 0 } name ? Registry.Shipped.Region(name) is { Kind: "country" } known ? known.Id : "" : "";
        return new AuditInput(lines, [.. totals])
        {
            Places = country.Length == 0 ? new Dictionary<string, PlaceChain>() : new Dictionary<string, PlaceChain> { [about.City] = PlaceChain.Of(Registry.Shipped, country: country) },
        };

        XlsxSheet? Named(string name) => sheets.FirstOrDefault(s => s.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static AuditLine? LineOf(XlsxSheet sheet, int row, Dictionary<string, int> columns, EcrfBoundary about, string file)
    {
        if (!GpcReferences.TryParse(Cell(EcrfColumns.Reference), out var reference) || Number(EcrfColumns.Total) is not { } total)
        {
            return null;
        }

        var year = int.TryParse(Cell(EcrfColumns.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : about.Year;
        var unit = UnitCatalogue.TryParse(Cell(AmountUnit), out var known) ? known : null;
        var masses = new List<(string Gas, double Kilograms)>();
        foreach (var (gas, column, _) in ByGas)
        {
            if (Number(column) is { } weighed)
            {
                masses.Add((gas, weighed * Tonne / about.Gwp!.Of(gas)!.Value));
            }
        }

        if (Number(EcrfColumns.Masses[^1]) is { } biogenic)
        {
            masses.Add((Gases.Co2Biogenic, biogenic * Tonne));
        }

        // The form has no column for fluorinated gases: what a total of IV holds beyond the three is CO2e of gases that it does not name.
        var rest = (total * Tonne) - (new GasMasses(masses).Co2e(about.Gwp!) ?? 0);
        return year is null ? null : new AuditLine
        {
            City = about.City, Year = year.Value, Reference = reference, Activity = Registry.Shipped.Activity(Cell(EcrfColumns.Activity))?.Id ?? Cell(EcrfColumns.Activity), Amount = Number(Amount), Unit = unit,
            Masses = new GasMasses(masses), Weighed = (reference.Sector == Sector.Ippu && rest > 0) || masses.Count == 0 ? rest : null, Co2e = total * Tonne, Gwp = about.Gwp!.Name, Factors = [.. Factors()],
            Tag = Cell(EcrfColumns.SubSector) + "|" + Cell(EcrfColumns.Description), Place = PlaceOf(EcrfColumns.Reference),
            PlaceOf = c => PlaceOf(c == "t_co2e" ? EcrfColumns.Total : Amount),
        };

        // A factor in a unit that does not fit the amount says nothing that can be repeated.
        IEnumerable<(string, double)> Factors()
        {
            if (unit is null || !UnitCatalogue.TryParse(Cell(FactorUnit), out var per) || per.Dimension != Dimension.Mass / unit.Dimension)
            {
                yield break;
            }

            foreach (var (gas, _, column) in ByGas)
            {
                if (Number(column) is { } factor && factor != 0)
                {
                    yield return (gas, factor * per.ToBase * unit.ToBase);
                }
            }
        }

        string Cell(string column) => columns.TryGetValue(column, out var at) && sheet[row, at].Trim() is var text && text != EcrfForm.Unanswered ? text : "";

        double? Number(string column) => double.TryParse(Cell(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

        Place PlaceOf(string column) => new(new Position($"{file}[{Third}]", row, columns.GetValueOrDefault(column) + 1));
    }

    // The totals of sectors and of the whole, each in three columns of scopes.
    private static IEnumerable<AuditTotal> TotalsOf(XlsxSheet sheet, string city, int year, string file)
    {
        var scopes = new[] { (EcrfForm.Direct, 1), (EcrfForm.Indirect, 3), (EcrfForm.Outside, 5) };
        var sectors = EcrfForm.Rows.Select(r => r.Sector).Distinct().ToDictionary(EcrfForm.TotalName, s => s, StringComparer.OrdinalIgnoreCase);
        foreach (var row in sheet.Rows.Keys.Order())
        {
            var label = sheet[row, 0].Trim();
            var isWhole = label.Equals(Whole, StringComparison.OrdinalIgnoreCase);
            if (!isWhole && !sectors.ContainsKey(label))
            {
                continue;
            }

            foreach (var (scope, column) in scopes)
            {
                var counted = EcrfForm.Rows.Where(r => r.Scope == scope && r.Reference is not null && (isWhole ? r.Reference.Id is not ("I.4.4" or "VI.1") : r.Sector == sectors[label])).Select(r => r.Reference!).ToHashSet();
                if (double.TryParse(sheet[row, column], NumberStyles.Float, CultureInfo.InvariantCulture, out var tonnes) && double.IsFinite(tonnes))
                {
                    yield return new AuditTotal(city, year, $"{label}, {scope}", counted.Contains, tonnes * Tonne) { Place = new(new Position($"{file}[{Second}]", row, column + 1)) };
                }
            }
        }
    }
}
