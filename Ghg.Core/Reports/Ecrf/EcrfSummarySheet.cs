using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Core.Reports.Ecrf;

/// <summary>The second sheet of the eCRF: sub-sectors by direct, indirect and outside emissions in t CO2e, with notation keys.</summary>
internal static class EcrfSummarySheet
{
    private static readonly string[] Scopes = [EcrfForm.Direct, EcrfForm.Indirect, EcrfForm.Outside];

    public static Sheet Of(Inventory inventory)
    {
        var rows = new List<IReadOnlyList<SheetCell>>
        {
            (IReadOnlyList<SheetCell>)[SheetCell.Of(EcrfForm.Unanswered)],
            Heading(
                "Sectors and Sub-Sectors", "Direct Emissions", "", "Indirect emissions from the use of grid-supplied electricity, heat, steam and/or cooling", "",
                "Emissions occurring outside the city boundary as a result of in-city activities ", "",
                "Please explain any excluded sources, identify any emissions covered under an ETS and provide any other comments\u00A0"),
            Heading("", "Emissions in tCO2e", "Notation key (if needed)", "Emissions in tCO2e", "Notation Key (if needed)", "Emissions in tCO2e", "Notation key (if needed)", ""),
        };
        var whole = new CompensatedSum?[Scopes.Length];
        foreach (var sector in EcrfForm.Summary.GroupBy(r => r.Sector))
        {
            var sums = new CompensatedSum?[Scopes.Length];
            foreach (var (_, name) in sector)
            {
                rows.Add(name.Length > 0 ? Row(inventory, sector.Key, name, sums) : Total(EcrfForm.TotalName(sector.Key), sums));
            }

            // Power and heat for the network are shown, and stay out of the sum: those who use them count them.
            if (sector.Key != EcrfForm.Rows[^2].Sector)
            {
                Add(whole, sums);
            }
        }

        rows.Add(Total("Total Emissions (excluding generation of grid-supplied energy)", whole));
        return new Sheet("eCRF_2", rows) { FrozenRows = 3, Merges = ["A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"], Widths = [58, 18, 12, 18, 12, 18, 12, 70] };
    }

    private static List<SheetCell> Row(Inventory inventory, string sector, string name, CompensatedSum?[] sums)
    {
        var cells = new List<SheetCell> { SheetCell.Of($"{sector} > {name}") };
        var words = new List<string>();
        for (var i = 0; i < Scopes.Length; i++)
        {
            var forms = EcrfForm.Rows.Where(r => r.Sector == sector && EcrfForm.SummaryName(r.SubSector) == name && r.Scope == Scopes[i]).ToList();
            var lines = forms.SelectMany(f => EcrfLines.Of(inventory, f)).ToList();
            var (sum, any) = (new CompensatedSum(), false);
            foreach (var mass in lines.Select(l => l.Masses.Co2e(inventory.Gwp)).OfType<double>())
            {
                sum.Add(mass / 1000);
                any = true;
            }

            var keys = lines.Select(l => l.Notation).OfType<NotationKey>().Concat(forms.Where(f => f.Reference is null).Select(f => f.BlankKey)).Distinct().Order().Select(k => k.Code());
            cells.Add(any ? SheetCell.Of(sum.Value) : default);
            cells.Add(SheetCell.Of(any ? "" : string.Join("; ", keys)));
            words.AddRange(lines.Select(Words).Where(w => w.Length > 0));
            if (any)
            {
                var before = sums[i] ?? new CompensatedSum();
                before.Add(sum.Value);
                sums[i] = before;
            }
        }

        cells.Add(SheetCell.Of(string.Join("; ", words.Distinct()), SheetStyle.Wrapped));
        return cells;
    }

    private static string Words(Line line) => line switch
    {
        { Notation: { } key } => $"{line.Reference.Id}: {key.Code()}{(line.IncludedIn.Count > 0 ? $" ({string.Join(", ", line.IncludedIn.Select(r => r.Id))})" : "")}, {line.Explanation.English}",
        { Record.Key.Ets: "yes" } => $"{line.Reference.Id}: {line.Record.Key.Activity} is covered by a trading scheme",
        { Record.Key.Ets: not ("" or "no") and var scheme } => $"{line.Reference.Id}: {line.Record.Key.Activity} is covered by {scheme}",
        _ => "",
    };

    private static IReadOnlyList<SheetCell> Total(string label, CompensatedSum?[] sums) =>
        [SheetCell.Of(label, SheetStyle.Bold), .. sums.SelectMany(s => (SheetCell[])[SheetCell.Of(s?.Value, SheetStyle.Total), default])];

    private static void Add(CompensatedSum?[] to, CompensatedSum?[] sums)
    {
        for (var i = 0; i < to.Length; i++)
        {
            if (sums[i] is { } sum)
            {
                var before = to[i] ?? new CompensatedSum();
                before.Add(sum.Value);
                to[i] = before;
            }
        }
    }

    private static IReadOnlyList<SheetCell> Heading(params string[] texts) => [.. texts.Select(t => SheetCell.Of(t, SheetStyle.Heading))];
}
