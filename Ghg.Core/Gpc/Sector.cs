namespace Ghg.Core.Gpc;

/// <summary>A sector of the GPC (v1.1, chapter 3). The value is its Roman numeral.</summary>
public enum Sector
{
    /// <summary>I: energy used in buildings, industry and energy supply, and fugitive emissions.</summary>
    StationaryEnergy = 1,

    /// <summary>II: road, rail, water, air and off-road.</summary>
    Transportation = 2,

    /// <summary>III: solid waste and wastewater.</summary>
    Waste = 3,

    /// <summary>IV: industrial processes and product use (IPPU).</summary>
    Ippu = 4,

    /// <summary>V: agriculture, forestry and other land use (AFOLU).</summary>
    Afolu = 5,

    /// <summary>VI: any other indirect emissions.</summary>
    OtherScope3 = 6,
}
