namespace Ghg.Core.Gpc;

/// <summary>The columns that gases are reported in.</summary>
public enum GasFamily
{
    /// <summary>Carbon dioxide that counts: of fossil fuels, processes and land.</summary>
    Co2,

    /// <summary>Carbon dioxide from burning and decay of biomass: a memo, never in totals.</summary>
    BiogenicCo2,

    /// <summary>Methane.</summary>
    Ch4,

    /// <summary>Nitrous oxide.</summary>
    N2o,

    /// <summary>Hydrofluorocarbons.</summary>
    Hfc,

    /// <summary>Perfluorocarbons.</summary>
    Pfc,

    /// <summary>Sulphur hexafluoride.</summary>
    Sf6,

    /// <summary>Nitrogen trifluoride.</summary>
    Nf3,

    /// <summary>Reported as CO2 equivalent only: the gases are unknown.</summary>
    Unspecified,
}
