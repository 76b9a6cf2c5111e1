using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Names of drivers and sectors.</summary>
internal static class DriverNames
{
    /// <summary>The name of a driver.</summary>
    public static Text Name(Driver driver) => driver switch
    {
        Driver.Population => DriverTexts.Population,
        Driver.Gdp => DriverTexts.Gdp,
        Driver.GdpPerPerson => DriverTexts.GdpPerPerson,
        Driver.Structure => DriverTexts.Structure,
        Driver.Activity => DriverTexts.Activity,
        Driver.Weather => DriverTexts.Weather,
        Driver.EnergyIntensity => DriverTexts.EnergyIntensity,
        Driver.EnergyUse => DriverTexts.EnergyUse,
        Driver.FuelMix => DriverTexts.FuelMix,
        Driver.EmissionFactor => DriverTexts.EmissionFactor,
        _ => DriverTexts.EmissionIntensity,
    };

    /// <summary>A short name, for the heading of a column.</summary>
    public static Text Short(Driver driver) => driver switch
    {
        Driver.Population => DriverTexts.PopulationShort,
        Driver.Gdp or Driver.GdpPerPerson => DriverTexts.GdpShort,
        Driver.Structure => DriverTexts.StructureShort,
        Driver.Activity => DriverTexts.ActivityShort,
        Driver.Weather => DriverTexts.WeatherShort,
        Driver.EnergyIntensity => DriverTexts.IntensityShort,
        Driver.EnergyUse => DriverTexts.UseShort,
        Driver.FuelMix => DriverTexts.MixShort,
        Driver.EmissionFactor => DriverTexts.FactorShort,
        _ => DriverTexts.EmissionIntensityShort,
    };

    /// <summary>The machine name of a driver.</summary>
    public static string Id(Driver driver) => driver switch
    {
        Driver.Population => "population",
        Driver.Gdp => "gdp",
        Driver.GdpPerPerson => "gdp-per-person",
        Driver.Structure => "structure",
        Driver.Activity => "activity",
        Driver.Weather => "weather",
        Driver.EnergyIntensity => "energy-intensity",
        Driver.EnergyUse => "energy-use",
        Driver.FuelMix => "fuel-mix",
        Driver.EmissionFactor => "emission-factor",
        _ => "emission-intensity",
    };

    /// <summary>The name of a sector: the GPC's for its ids, else as a table has it.</summary>
    public static Text Sector(string id)
    {
        if (GpcReferences.SubSectors.FirstOrDefault(s => s.Id == id) is { } subSector)
        {
            return new($"{id} {subSector.Name.English}", $"{id} {subSector.Name.Chinese}");
        }

        if (GpcReferences.TryParse(id, out var reference))
        {
            return new($"{id} {reference.SubSector.Name.English}", $"{id} {reference.SubSector.Name.Chinese}");
        }

        var sector = Enum.GetValues<Sector>().Where(s => GpcReferences.NumeralOf(s) == id).Select(s => (Text?)GpcReferences.NameOf(s)).FirstOrDefault();
        return id switch
        {
            "I.*.3" => new($"{id} {DriverTexts.LossesEnergy.English}", $"{id} {DriverTexts.LossesEnergy.Chinese}"),
            "II.*.3" => new($"{id} {DriverTexts.LossesTransport.English}", $"{id} {DriverTexts.LossesTransport.Chinese}"),
            _ => sector is { } name ? new($"{id} {name.English}", $"{id} {name.Chinese}") : Text.Same(id),
        };
    }
}
