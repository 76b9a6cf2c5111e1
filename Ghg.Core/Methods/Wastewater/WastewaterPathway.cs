using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// A treatment or discharge system that wastewater comes to, and the shares whose product comes to it: U × T of an income group, T alone, or nothing for
/// a row that is all of one system. IPCC 2006, volume 5, chapter 6, table 6.5.
/// </summary>
internal sealed record WastewaterPathway(string System, IReadOnlyList<MethodInput> Shares)
{
    private const string Pathways = "wastewater-pathways";
    private const string IncomeGroups = "income-groups";
    private static readonly string[] Groups = ["rural", "urban-high", "urban-low"];

    // Where wastewater ends without any treatment. IPCC 2019, volume 5, chapter 6, table 6.8a: what is emitted there is of the discharge.
    private static readonly string[] Discharges = ["collected-discharge", "uncollected-discharge", "discharge"];
    private static readonly string[] Sewers = ["stagnant-sewer", "flowing-sewer"];

    /// <summary>The system, and the income group whose wastewater comes to it where there are several.</summary>
    public string Label => string.Join(Step.Separator, Shares.Where(s => s.Number?.Quantity == IncomeGroups).Select(s => s.Number!.Component).Prepend(System));

    /// <summary>Whether the wastewater is discharged and nothing else.</summary>
    public bool IsDischarge => Discharges.Contains(System);

    /// <summary>Whether a plant, a tank or a latrine treats it.</summary>
    public bool IsTreatment => !IsDischarge && !Sewers.Contains(System);

    /// <summary>Where the wastewater of a row of domestic wastewater goes; none, with a finding, if nobody says.</summary>
    public static IReadOnlyList<WastewaterPathway> OfDomestic(MethodCase methodCase)
    {
        if (Named(methodCase) is { } named)
        {
            return [named];
        }

        var all = Of(methodCase, Pathways, WastewaterInputs.Domestic, []);
        return all.Count > 0 ? all : [.. methodCase.NeededVector(IncomeGroups, WastewaterInputs.Domestic).Where(g => g.Share.Value != 0).SelectMany(g => OfGroup(methodCase, g.Component, g.Share))];
    }

    /// <summary>Where the wastewater of an industry goes; none, with a finding, if nobody says.</summary>
    public static IReadOnlyList<WastewaterPathway> OfIndustry(MethodCase methodCase)
    {
        if (Named(methodCase) is { } named)
        {
            return [named];
        }

        var all = Of(methodCase, Pathways, methodCase.Record.Key.Activity, []);
        if (all.Count == 0 && !methodCase.Failed)
        {
            methodCase.Fail(Rules.MissingParameter, "technology", WastewaterTexts.System, methodCase.Subject, Text.Same(""), WastewaterTexts.TechnologyOrPathways);
        }

        return all;
    }

    private static WastewaterPathway? Named(MethodCase methodCase) => methodCase.Record.Key.Technology is { Length: > 0 } system ? new WastewaterPathway(system, []) : null;

    private static List<WastewaterPathway> OfGroup(MethodCase methodCase, string group, MethodInput share)
    {
        if (!Groups.Contains(group))
        {
            methodCase.Fail(Rules.InvalidInput, "activity", IncomeGroups, group, UnitTexts.List(Groups));
            return [];
        }

        var id = $"{Pathways}-{group}";
        var pathways = Of(methodCase, id, WastewaterInputs.Domestic, [share]);
        if (pathways.Count == 0 && !methodCase.Failed)
        {
            _ = methodCase.NeededVector(id, WastewaterInputs.Domestic);
        }

        return pathways;
    }

    // What nothing goes to needs no factor.
    private static List<WastewaterPathway> Of(MethodCase methodCase, string parameter, string subject, MethodInput[] shares) =>
        [.. methodCase.Vector(parameter, subject).Where(p => p.Share.Value != 0).Select(p => new WastewaterPathway(p.Component, [.. shares, p.Share]))];
}
