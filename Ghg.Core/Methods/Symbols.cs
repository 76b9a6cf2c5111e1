using Ghg.Core.Gpc;

namespace Ghg.Core.Methods;

/// <summary>The letters that quantities have in equations.</summary>
internal static class Symbols
{
    /// <summary>The letters of an emission factor, such as EF(CO2).</summary>
    public static string Factor(string gas) => $"EF({Gases.Get(gas).Formula})";

    /// <summary>The letters of a parameter; its id where it has none.</summary>
    public static string Parameter(string id) => id switch
    {
        "net-calorific-value" => "NCV",
        "gross-calorific-value" => "GCV",
        "density" => "ρ",
        "carbon-content" => "CC",
        "oxidation-factor" => "OF",
        "loss-rate" => "l",
        "ncv-gcv-ratio" => "NCV/GCV",
        "electricity-coal-equivalent" => "e",
        _ => id,
    };
}
