namespace Ghg.Core.Gpc;

/// <summary>
/// The eCRF: the form that cities report a GPC inventory in, as CIRIS 2.5 (C40) exports it. Labels are those of the form, its spelling included
/// (<c>Produce Use</c>, <c>Not Occuring</c>).
/// </summary>
public static class EcrfForm
{
    /// <summary>Column E of emissions inside the boundary.</summary>
    public const string Direct = "Direct emissions";

    /// <summary>Column E of energy from networks.</summary>
    public const string Indirect = "Indirect emissions";

    /// <summary>Column E of emissions outside the boundary.</summary>
    public const string Outside = "Outside city boundary";

    /// <summary>What stands in a drop-down that nobody answered.</summary>
    public const string Unanswered = "Please select";

    /// <summary>The subtype of a line of I.2 that stands under institutional buildings; every other line stands under commercial ones.</summary>
    public const string Institutional = "institutional";

    private const string Generation = "Generation of grid-supplied energy";

    private static readonly string[] Transport = ["On-road", "Rail", "Waterborne navigation", "Aviation", "Off-road"];
    private static readonly string[] Treatments = ["Solid waste disposal", "Biological treatment", "Incineration and open burning", "Wastewater"];
    private static readonly string[] Generators = ["Electricity-only generation", "CHP generation", "Heat/cold generation", "Local renewable generation"];
    private static readonly (string Part, string Scope)[] Parts = [(".1", Direct), (".2", Indirect), (".3", Outside)];

    /// <summary>The 70 rows of the third sheet, in its order.</summary>
    public static IReadOnlyList<EcrfRow> Rows { get; } = [.. Declare()];

    /// <summary>The rows of the second sheet between its headings: a sub-sector under its sector, or the total of a sector, whose sub-sector is empty.</summary>
    public static IReadOnlyList<(string Sector, string SubSector)> Summary { get; } =
        [.. Rows.Where(r => r.Sector != "Out of scope").Select(r => (r.Sector, SubSector: SummaryName(r.SubSector))).Distinct().GroupBy(r => r.Sector).SelectMany(g => g.Append((g.Key, "")))];

    /// <summary>The name of a sub-sector in the second sheet: one is written otherwise there than in the third.</summary>
    /// <param name="subSector">The name in the third sheet.</param>
    /// <returns>The name in the second.</returns>
    public static string SummaryName(string subSector) => subSector == "Residential Buildings" ? "Residential buildings" : subSector;

    /// <summary>The name of a sector's total in the second sheet.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The label.</returns>
    public static string TotalName(string sector) => "Total " + sector switch { "Stationary energy" => "Stationary Energy", "Transportation" => "Transport", _ => sector };

    /// <summary>The row of a line, by its reference and subtype. A line of I.4.4 without a subtype stands under electricity alone.</summary>
    /// <param name="reference">The line's reference.</param>
    /// <param name="subtype">The line's subtype.</param>
    /// <returns>The row.</returns>
    public static EcrfRow RowOf(GpcReference reference, string subtype)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var rows = Rows.Where(r => reference.Equals(r.Reference)).ToList();
        return rows.Find(r => r.Subtype.Equals(subtype, StringComparison.OrdinalIgnoreCase)) ?? rows[0];
    }

    private static IEnumerable<EcrfRow> Declare()
    {
        const string Energy = "Stationary energy";
        const string Commercial = "Commercial buildings & facilities";
        const string Industrial = "Industrial buildings & facilities";
        return
        [
            .. Three(Energy, "Residential Buildings", "", "I.1"),
            .. Three(Energy, Commercial, "commercial", "I.2", "I.6"),
            .. Three(Energy, "Institutional buildings & facilities", Institutional, "I.2"),
            .. Three(Energy, Industrial, "", "I.3", "I.4"),
            .. Three(Energy, "Agriculture", "", "I.5"),
            Row("I.7.1", Energy, "Fugitive emissions", Direct), Row("I.8.1", Energy, "Fugitive emissions", Direct), Row("", Energy, "Fugitive emissions", Outside),
            .. Transport.SelectMany((name, i) => Three("Transportation", name, "", $"II.{i + 1}")),
            .. Treatments.SelectMany((name, i) => Waste(name, $"III.{i + 1}")),
            .. Beside("IPPU", ("IV.1", "Industrial process"), ("IV.2", "Produce Use")),
            .. Beside("AFOLU", ("V.1", "Livestock"), ("V.2", "Land use"), ("V.3", "Other AFOLU")),
            Row("I.4.4", Generation, "Electricity-only generation", Direct, "electricity"), Row("I.4.4", Generation, "CHP generation", Direct, "chp"),
            Row("I.4.4", Generation, "Heat/cold generation", Direct, "heat"),
            .. Generators.Select(n => Row("", Generation, n, Outside)),
            Row("", Generation, "Local renewable generation", Direct),
            Row("VI.1", "Out of scope", "Out of scope", Outside),
        ];
    }

    // The three scopes of a row of the GPC's summary, each with the references that share it.
    private static IEnumerable<EcrfRow> Three(string sector, string name, string subtype, params string[] subSectors) =>
        Parts.SelectMany(s => subSectors.Select((n, i) => Row(n + s.Part, sector, name, s.Scope, i == 0 ? subtype : "")));

    private static IEnumerable<EcrfRow> Waste(string name, string subSector) =>
    [
        Row(subSector + ".1", "Waste", name, Direct), Row(subSector + ".3", "Waste", name, Direct),
        Row(subSector + ".2", "Waste", name, Outside) with { BlankKey = NotationKey.NotOccurring },
    ];

    private static IEnumerable<EcrfRow> Beside(string sector, params (string Reference, string Name)[] rows) => rows.SelectMany(r => (EcrfRow[])
    [
        Row(r.Reference, sector, r.Name, Direct) with { BlankKey = NotationKey.NotEstimated }, Row("", sector, r.Name, Outside),
    ]);

    private static EcrfRow Row(string reference, string sector, string name, string scope, string subtype = "") =>
        new(GpcReferences.TryParse(reference, out var known) ? known : null, sector, name, scope, subtype, scope == Outside ? NotationKey.NotEstimated : NotationKey.NotOccurring);
}
