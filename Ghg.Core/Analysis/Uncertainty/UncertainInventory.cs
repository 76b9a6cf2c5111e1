using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>One inventory with what each of its masses rests on. A cell's lines are read on <see cref="Sensitivity"/> when somebody asks for them.</summary>
internal sealed class UncertainInventory(Inventory inventory, InventoryBuilder builder, InputBook book)
{
    private readonly IReadOnlyList<UncertainMass>?[] _byReference = new IReadOnlyList<UncertainMass>?[GpcReferences.All.Count];

    /// <summary>The masses that count in totals, in reporting order.</summary>
    public IEnumerable<UncertainMass> Masses(Func<GpcReference, bool> which) => GpcReferences.All.Where(which).SelectMany(MassesOf);

    /// <summary>The sum over some references; null if none of them holds a number.</summary>
    public Influence? Sum(Func<GpcReference, bool> which)
    {
        var masses = Masses(which).ToList();
        return masses.Count == 0 ? null : Influence.Sum(masses.Select(m => (1.0, m.Influence)));
    }

    /// <summary>A line with what each number does to it by itself, as if none were said to be wrong alike with another.</summary>
    public Influence Apart(Line line) => Influence.Sum(MassesOf(line, builder, inventory).Select(m =>
        (1.0, Influence.Of(m.Mass.Value * m.Weight, EffectsOf(line, m.Mass, m.Weight, book)))));

    private IReadOnlyList<UncertainMass> MassesOf(GpcReference reference) =>
        _byReference[reference.Order] ??= [.. inventory[reference].Lines.SelectMany(l => MassesOf(l, builder, inventory).Select(m => new UncertainMass(l, m.Gas, InfluenceOf(l, m.Mass, m.Weight, book))))];

    private static List<(string Gas, Sensitivity Mass, double Weight)> MassesOf(Line line, InventoryBuilder builder, Inventory inventory) =>
        builder.Read<Sensitivity>(line, inventory.Year).Where(m => Gases.Get(m.Gas).CountsInTotals && inventory.Gwp.Of(m.Gas) is not null)
            .Select(m => (m.Gas, m.Mass, inventory.Gwp.Of(m.Gas)!.Value)).ToList();

    // Numbers that move as one are one.
    private static Influence InfluenceOf(Line line, Sensitivity mass, double weight, InputBook book) => Influence.Of(
        mass.Value * weight, EffectsOf(line, mass, weight, book).GroupBy(e => book.VariableOf(e.Input)).Select(g => (g.Key, g.Sum(e => e.Effect))));

    private static List<(int Input, double Effect)> EffectsOf(Line line, Sensitivity mass, double weight, InputBook book)
    {
        var byInput = new Dictionary<int, double>();
        foreach (var (input, derivative) in mass.Gradient())
        {
            if (input is MethodInput known && book.Add(line, known) is >= 0 and var place)
            {
                byInput[place] = byInput.GetValueOrDefault(place) + (derivative * weight);
            }
        }

        foreach (var whole in byInput.Keys.Select(book.WholeOf).OfType<IReadOnlyList<int>>().Distinct().ToList())
        {
            Balance(byInput, whole, book);
        }

        return byInput.Select(e => (e.Key, e.Value * book.Inputs[e.Key].Distribution.StandardDeviation)).ToList();
    }

    // A share that grows takes from the others, as all are scaled to one whole: x' = x S / Σx, so that dm/dx_j = m_j − Σ m_i x_i / S.
    private static void Balance(Dictionary<int, double> byInput, IReadOnlyList<int> whole, InputBook book)
    {
        var (pull, sum) = (new CompensatedSum(), new CompensatedSum());
        foreach (var share in whole)
        {
            pull.Add(byInput.GetValueOrDefault(share) * book.Inputs[share].Value);
            sum.Add(book.Inputs[share].Value);
        }

        foreach (var share in whole)
        {
            byInput[share] = byInput.GetValueOrDefault(share) - (pull.Value / sum.Value);
        }
    }
}
