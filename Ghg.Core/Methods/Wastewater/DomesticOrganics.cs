using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// TOW = P × BOD × 365 × I, the organics in domestic wastewater, or what a plant measures of them. IPCC 2006, volume 5, chapter 6, equation 6.3, and
/// equation 6.3a of the 2019 Refinement: I is of each system.
/// </summary>
internal static class DomesticOrganics
{
    /// <summary>The organics that come to each system and what it makes of them; none, with a finding, if a number is missing.</summary>
    public static IReadOnlyList<(WastewaterPathway Pathway, TreatedOrganics Organics)> Of(MethodCase methodCase, string edition)
    {
        var load = Load(methodCase);
        var pathways = load.Count > 0 ? WastewaterPathway.OfDomestic(methodCase) : [];
        var isMeasured = methodCase.Record.Key.Activity != WastewaterInputs.Domestic;
        var capacity = methodCase.Needed(WastewaterInputs.Capacity, Dimension.None, subject: isMeasured ? methodCase.Record.Key.Activity : WastewaterInputs.Bod);
        var (removed, recovered) = Taken(methodCase, pathways);
        var all = new List<(WastewaterPathway, TreatedOrganics)>();
        foreach (var pathway in pathways)
        {
            var mcf = WastewaterInputs.OfSystem(methodCase, WastewaterInputs.Mcf, pathway.System, WastewaterInputs.Domestic, edition);
            var industrial = isMeasured || mcf is null ? null : WastewaterInputs.OfSystem(methodCase, "industrial-bod-factor", pathway.System, WastewaterInputs.Domestic);
            if (mcf is null || capacity is null || methodCase.Failed)
            {
                return [];
            }

            var organics = new TreatedOrganics(pathway.Label, [.. load, .. pathway.Shares, .. industrial is null ? (MethodInput[])[] : [industrial]], capacity, mcf) { Removed = removed, Recovered = recovered };
            if (!organics.IsPossible(methodCase))
            {
                return [];
            }

            all.Add((pathway, organics));
        }

        return all;
    }

    private static (MethodInput? Removed, MethodInput? Recovered) Taken(MethodCase methodCase, IReadOnlyList<WastewaterPathway> pathways) =>
        (WastewaterInputs.Taken(methodCase, "organics-removed", "organics_removed", pathways is [_]), WastewaterInputs.Taken(methodCase, "methane-recovered", "methane_recovered", pathways is [_]));

    private static IReadOnlyList<MethodInput> Load(MethodCase methodCase)
    {
        var isMeasured = methodCase.Record.Key.Activity != WastewaterInputs.Domestic;
        var (have, wanted) = (methodCase.Amount.Unit, isMeasured ? Dimension.Mass : Dimension.Person);
        if (have.Dimension != wanted)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", have.Id, have.Dimension.Name, wanted.Name);
            return [];
        }

        return isMeasured ? [methodCase.Amount]
            : methodCase.Needed("bod-per-person", WastewaterInputs.PerPersonAndDay, subject: WastewaterInputs.Domestic) is { } bod && methodCase.Needed("wastewater-days", Dimension.Time, subject: WastewaterInputs.Domestic) is { } days
            ? [methodCase.Amount, bod, days]
            : [];
    }
}
