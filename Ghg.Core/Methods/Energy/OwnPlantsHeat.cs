using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// The factor of heat from the project's own plants, by the choice <c>heat</c> own-plants: EF = Σ fuel emissions allocated to heat ÷ Σ heat given to the
/// network, over the city's plants of the year. GPC v1.1, chapter 6. What the network loses comes on top, under x.3.
/// </summary>
internal static class OwnPlantsHeat
{
    /// <summary>Whether a row of heat takes it: the project chose so, and the row names no factor.</summary>
    public static bool Applies(MethodCase methodCase) =>
        methodCase.Record.Key is { Activity: HeatAndPower.Heat or "steam", Factor: "" } && methodCase.Settings.Choices.GetValueOrDefault("heat") == "own-plants";

    /// <summary>The factors by gas; none, with a finding, if there is no plant that gives heat.</summary>
    public static IReadOnlyList<(string Gas, T Factor)> Factors<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var plants = methodCase.Neighbours(PowerPlant.Id).Where(p => HeatAndPower.HeatOf(p) is not null).Select(p => (Case: p, Heat: PowerPlant.HeatOf(calculation.On(p)))).ToList();
        if (methodCase.Failed)
        {
            return [];
        }

        if (plants.Count == 0)
        {
            methodCase.Fail(Rules.NoOwnPlants, "activity", methodCase.City.Id, methodCase.Year);
            return [];
        }

        // Several fuels of a plant share its heat, which is counted once.
        var sites = plants.GroupBy(p => p.Case.Record.Key.Site).ToList();
        if (sites.Find(s => s.Select(p => HeatAndPower.HeatOf(p.Case)!.Value).Distinct().Count() > 1) is { } differing)
        {
            methodCase.Fail(Rules.PlantHeatDiffers, "activity", differing.Key.Length > 0 ? differing.Key : "—", UnitTexts.List(differing.Select(p => HeatAndPower.HeatOf(p.Case)!.Text)));
            return [];
        }

        var heat = sites.Select(s => s.First().Heat!.Value.Heat).Aggregate((a, b) => a + b);
        methodCase.Note(EnergyMethodTexts.HeatOfOwnPlants.With(sites.Count));
        var gases = plants.Select(p => p.Heat!.Value.Masses.GroupBy(m => m.Gas).ToDictionary(g => g.Key, g => g.Select(m => m.Mass).Aggregate((a, b) => a + b))).ToList();
        foreach (var gas in plants.SelectMany(p => p.Case.NotEstimatedGases).Distinct())
        {
            methodCase.NotEstimated(gas);
        }

        return [.. gases.SelectMany(g => g.Keys).Distinct().Except(methodCase.NotEstimatedGases)
            .Select(gas => (gas, gases.Where(g => g.ContainsKey(gas)).Select(g => g[gas]).Aggregate((a, b) => a + b) / heat))];
    }
}
