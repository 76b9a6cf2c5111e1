using Ghg.Core.Gpc;

namespace Ghg.Core.Methods;

/// <summary>The letters that emission factors have in equations. Those of parameters are in the registry.</summary>
internal static class Symbols
{
    /// <summary>The letters of an emission factor, such as EF(CO2).</summary>
    public static string Factor(string gas) => $"EF({Gases.Get(gas).Formula})";
}
