using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Views;

/// <summary>A gas of a line, and where it stands in a view.</summary>
/// <param name="Line">The line.</param>
/// <param name="Gas">The id of the gas.</param>
/// <param name="Kilograms">Its mass.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ViewPart(Line Line, string Gas, double Kilograms, ViewPlace Place)
{
    /// <summary>Kilograms of CO2e, or null if the set does not know the gas.</summary>
    /// <param name="gwp">The GWP set.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Co2e(GwpSet gwp)
    {
        ArgumentNullException.ThrowIfNull(gwp);
        return Kilograms * gwp.Of(Gas);
    }
}
