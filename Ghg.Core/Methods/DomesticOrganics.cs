using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

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
        var isMeasured = methodCase.Record.Key.Activity != Wastewater.Domestic;
        var capacity = methodCase.Needed(Wastewater.Capacity, Dimension.None, subject: isMeasured ? methodCase.Record.Key.Activity : Wastewater.Bod);
        var (removed, recovered) = Taken(methodCase, pathways);
        var all = new List<(WastewaterPathway, TreatedOrganics)>();
        foreach (var pathway in pathways)
        {
            var mcf = Wastewater.OfSystem(methodCase, Wastewater.Mcf, pathway.System, Wastewater.Domestic, edition);
            var industrial = isMeasured || mcf is null ? null : Wastewater.OfSystem(methodCase, "industrial-bod-factor", pathway.System, Wastewater.Domestic);
            if (mcf is null || capacity is null || methodCase.Failed)
            {
                return [];
            }

            var organics = new TreatedOrganics([.. load, .. pathway.Shares, .. industrial is null ? (MethodInput[])[] : [industrial]], capacity, mcf) { Removed = removed, Recovered = recovered };
            if (!organics.IsPossible(methodCase))
            {
                return [];
            }

            all.Add((pathway, organics));
        }

        return all;
    }

    private static (MethodInput? Removed, MethodInput? Recovered) Taken(MethodCase methodCase, IReadOnlyList<WastewaterPathway> pathways) =>
        (Wastewater.Taken(methodCase, "organics-removed", "organics_removed", pathways is [_]), Wastewater.Taken(methodCase, "methane-recovered", "methane_recovered", pathways is [_]));

    private static IReadOnlyList<MethodInput> Load(MethodCase methodCase)
    {
        var isMeasured = methodCase.Record.Key.Activity != Wastewater.Domestic;
        var (have, wanted) = (methodCase.Amount.Unit, isMeasured ? Dimension.Mass : Dimension.Person);
        if (have.Dimension != wanted)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", have.Id, have.Dimension.Name, wanted.Name);
            return [];
        }

        return isMeasured ? [methodCase.Amount]
            : methodCase.Needed("bod-per-person", Wastewater.PerPersonAndDay, subject: Wastewater.Domestic) is { } bod && methodCase.Needed("wastewater-days", Dimension.Time, subject: Wastewater.Domestic) is { } days
            ? [methodCase.Amount, bod, days]
            : [];
    }
}
