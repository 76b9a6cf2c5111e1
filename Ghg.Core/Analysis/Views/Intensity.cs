using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Views;

/// <summary>The totals of an inventory over its people, its GDP and its energy. What is not known stays unknown, and says why.</summary>
public sealed class Intensity
{
    private const string EnergyIndicator = "energy-consumption";

    private readonly MoneyFigure? _gdp;

    private Intensity(CityYear city, IReadOnlyList<ViewReading> totals, IReadOnlyList<Estimate?> estimates)
    {
        (City, Totals, Estimates) = (city, totals, estimates);
        _gdp = MoneyFigure.Of(city.IndicatorOf(Indicator.Gdp));
        IsEnergyStated = city.IndicatorOf(EnergyIndicator) is { Unit: { } unit } && unit.Dimension == Dimension.Energy;
        (Energy, EnergyLacks, EnergyOnGrossBasis) = IsEnergyStated ? (Stated(city.IndicatorOf(EnergyIndicator)!), [], []) : EnergyOf(city.Inventory);
    }

    /// <summary>The city and year.</summary>
    public CityYear City { get; }

    /// <summary>The totals: those of the GPC, the provincial one and the energy CO2.</summary>
    public IReadOnlyList<ViewReading> Totals { get; }

    /// <summary>How sure each of the totals is, in kilograms of CO2e; null where it is not known, or nobody asked. People, GDP and energy are taken as exact.</summary>
    public IReadOnlyList<Estimate?> Estimates { get; }

    /// <summary>The number of people, or null.</summary>
    public double? Population => City.Inventory.Population;

    /// <summary>GDP in single units of its currency, or null.</summary>
    public double? Gdp => _gdp?.InCurrency;

    /// <summary>The currency of the GDP; empty without one.</summary>
    public string Currency => _gdp?.Currency ?? "";

    /// <summary>The year whose prices the GDP is in; null for current prices, or without a GDP.</summary>
    public int? PriceYear => _gdp?.Prices.ConstantYear;

    /// <summary>The energy in joules, or null: the indicator <c>energy-consumption</c>, or else what is used in the city by the lines of I and II, x.1 and x.2.</summary>
    public double? Energy { get; }

    /// <summary>Whether the energy is the indicator.</summary>
    public bool IsEnergyStated { get; }

    /// <summary>References whose lines hold emissions and no energy that is known, so that the energy is not whole.</summary>
    public IReadOnlyList<GpcReference> EnergyLacks { get; }

    /// <summary>References with fuel by its gross calorific value, which makes its energy look larger.</summary>
    public IReadOnlyList<GpcReference> EnergyOnGrossBasis { get; }

    /// <summary>The intensities of an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">Its project.</param>
    /// <param name="gwp">The GWP set of all totals, or null for the usual one of each.</param>
    /// <param name="builder">What built the inventory without errors, to say how sure it is; null not to.</param>
    /// <returns>The intensities.</returns>
    public static Intensity Of(Inventory inventory, Project project, GwpSet? gwp = null, InventoryBuilder? builder = null)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(project);
        List<ViewReading> totals = [.. InventoryView.All.Where(v => v.IsWholeCity).Select(v => v.Of(inventory, project, gwp))];
        var analysis = builder is null ? null : UncertaintyAnalysis.OfSound(builder, project, [inventory]);
        return new Intensity(new CityYear(project, inventory), totals, [.. totals.Select(t => analysis is null ? null : t.EstimateBy(analysis, project))]);
    }

    private static double Stated(Indicator indicator) => indicator.Value * indicator.Unit!.ToBase;

    private static (double?, IReadOnlyList<GpcReference>, IReadOnlyList<GpcReference>) EnergyOf(Inventory inventory)
    {
        var sum = new CompensatedSum();
        var (any, lacks, gross) = (false, new List<GpcReference>(), new List<GpcReference>());
        foreach (var line in inventory.Lines.Where(l => l.Notation is null && IsUsed(l.Reference) && l.Method != Incineration.Id))
        {
            if (LineEnergy.Of(line) is { } energy)
            {
                sum.Add(energy.Joules);
                any = true;
                if (energy.Basis == Basis.Gross)
                {
                    gross.Add(line.Reference);
                }
            }
            else
            {
                lacks.Add(line.Reference);
            }
        }

        return (any ? sum.Value : null, [.. lacks.Distinct()], [.. gross.Distinct()]);
    }

    private static bool IsUsed(GpcReference reference) => (EnergyCo2.Counts(reference) && reference.Id != "I.4.4") || reference.Scope == 2;
}
