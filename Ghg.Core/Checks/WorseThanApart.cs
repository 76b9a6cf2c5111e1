using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Units;

namespace Ghg.Core.Checks;

/// <summary>A plant whose fuel is more than P ÷ ηP + H ÷ ηH is worse than making electricity and heat apart: its outputs, their basis or the efficiencies are wrong.</summary>
internal sealed class WorseThanApart : ICheck
{
    private const double Terajoule = 1e12;

    public bool Concerns(Inventory inventory) => inventory.HasMemos;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        // Each fuel of a plant has a row, and all state the outputs of the whole.
        var plants = from cell in inventory.Cells
                     from memo in cell.Memos
                     where memo.Method == PowerPlant.Id
                     group memo by memo.Record.Key.Site into site
                     select site.DistinctBy(m => m.Record).ToList();
        foreach (var fuels in plants)
        {
            var first = fuels[0];
            if (Input(first, "P") is { } power && Input(first, "ηP") is { } ofPower && Input(first, "H") is { } heat && Input(first, "ηH") is { } ofHeat)
            {
                var (fuel, apart) = (fuels.Sum(EnergyOf), (power.Value / ofPower.Value) + (heat.Value / ofHeat.Value));
                if (fuel > apart)
                {
                    yield return new Diagnostic(
                        Rules.WorseThanApart, first.Record.PlaceOf("amount"), (fuel / Terajoule).ToString("0.#", CultureInfo.InvariantCulture), (apart / Terajoule).ToString("0.#", CultureInfo.InvariantCulture),
                        $"ηP {ofPower.Text} {ofPower.Unit.Id}".TrimEnd(), $"ηH {ofHeat.Text} {ofHeat.Unit.Id}".TrimEnd());
                }
            }
        }
    }

    // An amount of energy, or a mass or a volume times its calorific value; of what has neither nothing is said.
    private static double EnergyOf(Line line) => Input(line, "A") is not { } amount ? 0
        : amount.Unit.Dimension == Dimension.Energy ? amount.Value
        : Input(line, "NCV") is { } calorific && amount.Unit.Dimension * calorific.Unit.Dimension == Dimension.Energy ? amount.Value * calorific.Value : 0;

    private static MethodInput? Input(Line line, string symbol) => line.Inputs.FirstOrDefault(i => i.Symbol == symbol);
}
