using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Inventories;

/// <summary>Kilograms by gas. A gas that is absent was not reported, which is not the same as zero.</summary>
public sealed class GasMasses
{
    /// <summary>No gas at all.</summary>
    public static readonly GasMasses None = new([]);

    private readonly (string Gas, double Kilograms)[] _all;

    /// <summary>Masses of gases; those of one gas are added up in their order.</summary>
    /// <param name="masses">Ids of gases and kilograms.</param>
    public GasMasses(IEnumerable<(string Gas, double Kilograms)> masses)
    {
        ArgumentNullException.ThrowIfNull(masses);
        var sums = new MassSums();
        foreach (var (gas, kilograms) in masses)
        {
            sums.Add(gas, kilograms);
        }

        _all = sums.ToArray();
    }

    /// <summary>Masses that were added up already.</summary>
    internal GasMasses(in MassSums sums) => _all = sums.ToArray();

    /// <summary>The gases with their kilograms, by id.</summary>
    public IReadOnlyList<(string Gas, double Kilograms)> All => _all;

    /// <summary>The same, to be looked through without an object.</summary>
    internal ReadOnlySpan<(string Gas, double Kilograms)> Span => _all;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _all.Length == 0;

    /// <summary>The kilograms of a gas, or null if it was not reported.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Of(string gas)
    {
        foreach (var (id, kilograms) in _all)
        {
            if (id == gas)
            {
                return kilograms;
            }
        }

        return null;
    }

    /// <summary>The kilograms of a family of gases, or null if none of it was reported. Only a sum for gases that weigh the same.</summary>
    /// <param name="family">The family.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Of(GasFamily family)
    {
        var (sum, any) = (new CompensatedSum(), false);
        foreach (var (id, kilograms) in _all)
        {
            if (Gases.Get(id).Family == family)
            {
                sum.Add(kilograms);
                any = true;
            }
        }

        return any ? sum.Value : null;
    }

    /// <summary>Kilograms of CO2 equivalent under a GWP set, biogenic CO2 left out; null if there is no gas that counts, or one without a GWP.</summary>
    /// <param name="gwp">The set.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Co2e(GwpSet gwp) => Co2e(gwp, _ => true);

    /// <summary>Kilograms of CO2 equivalent of some of the gases.</summary>
    /// <param name="gwp">The set.</param>
    /// <param name="which">Chooses gases by family.</param>
    /// <returns>Kilograms, or null if none of them was reported.</returns>
    public double? Co2e(GwpSet gwp, Func<GasFamily, bool> which)
    {
        ArgumentNullException.ThrowIfNull(gwp);
        ArgumentNullException.ThrowIfNull(which);
        var (sum, any) = (new CompensatedSum(), false);
        foreach (var (id, kilograms) in _all)
        {
            var gas = Gases.Get(id);
            if (!gas.CountsInTotals || !which(gas.Family))
            {
                continue;
            }

            if (gwp.Of(id) is not { } weight)
            {
                return null;
            }

            sum.Add(kilograms * weight);
            any = true;
        }

        return any ? sum.Value : null;
    }
}
