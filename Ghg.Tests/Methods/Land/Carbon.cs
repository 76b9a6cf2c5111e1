using Ghg.Core.Gpc;

namespace Ghg.Tests.Methods.Land;

/// <summary>Carbon of a cell in tonnes, as the guidelines' examples have it: CO2 × 12/44, positive where land loses carbon.</summary>
internal static class Carbon
{
    public static double TonnesOfCarbon(this TestResult result, string reference = "V.2") => result.Kilograms(reference, Gases.Co2)!.Value / 1000 * 12 / 44;

    public static double TonnesOfCarbon(this TestResult result, int year) =>
        result.Inventories.Single(i => i.Year == year)[TestResult.Reference("V.2")].Masses.Of(Gases.Co2)!.Value / 1000 * 12 / 44;
}
