using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// The carbon of waste that decomposes in a landfill. DDOCm = W × DOC × DOCf × MCF. IPCC 2006, volume 5, chapter 3, equation 3.2, page 3.9, for each
/// component of the waste (equation 3.7, page 3.13).
/// </summary>
internal static class DegradableCarbon
{
    public const string Doc = "degradable-organic-carbon";
    public const string Docf = "decomposable-fraction";
    public const string Mcf = "methane-correction-factor";

    /// <summary>The decomposable carbon in an amount of waste, by component; what does not rot is left out. Empty, with a finding, if something is missing.</summary>
    public static IReadOnlyList<(string Component, T Carbon)> Of<T>(Calculation<T> calculation, MethodCase deposit, T amount)
        where T : INumeric<T>
    {
        var found = new List<(string, T)>();
        var stream = deposit.Record.Key.Activity;
        if (deposit.Record.Key.Basis == Basis.Dry)
        {
            // The carbon content is of wet waste; sludge reported dry would come out at a tenth.
            deposit.Fail(Rules.InvalidInput, "basis", "basis", Basis.Dry, Basis.Wet);
            return [];
        }

        if (SolidWaste.IsInert(deposit, stream))
        {
            return found;
        }

        if (LandfillSite.Needed(deposit, Mcf, stream) is not { } mcf)
        {
            return [];
        }

        foreach (var (component, share) in SolidWaste.Components(deposit, Doc))
        {
            if (SolidWaste.IsInert(deposit, component))
            {
                continue;
            }

            if (deposit.Needed(Doc, Dimension.None, subject: component) is not { } doc || deposit.Needed(Docf, Dimension.None, subject: component) is not { } docf)
            {
                return [];
            }

            var waste = share is null ? amount : amount * calculation.Of(share);
            found.Add((component, waste * calculation.Of(doc) * calculation.Of(docf) * calculation.Of(mcf)));
        }

        return found;
    }
}
