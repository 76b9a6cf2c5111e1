using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// The distance of a row: of vehicles, passengers or freight, or a number of vehicles times the distance that each covers in a year
/// (IPCC 2006, volume 2, chapter 3, equation 3.2.6).
/// </summary>
internal static class Distance
{
    public const string AnnualDistance = "annual-distance";
    public const string AnnualDistanceColumn = "annual_distance";

    private static readonly Dimension OfVehicles = Dimension.Vehicle * Dimension.Length;
    private static readonly Dimension OfPassengers = Dimension.Person * Dimension.Length;
    private static readonly Dimension OfFreight = Dimension.Mass * Dimension.Length;

    /// <summary>The distance and its dimension. False, with a finding, if the amount is none.</summary>
    public static bool TryOf<T>(Calculation<T> calculation, out T distance, out Dimension dimension)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        dimension = methodCase.Amount.Unit.Dimension;
        distance = calculation.Of(methodCase.Amount);
        if (dimension == Dimension.Vehicle)
        {
            if (methodCase.Needed(AnnualDistance, Dimension.Length, column: AnnualDistanceColumn) is not { } each)
            {
                return false;
            }

            (distance, dimension) = (distance * calculation.Of(each), OfVehicles);
            return true;
        }

        if (methodCase.Word(AnnualDistanceColumn) is { Length: > 0 } stated)
        {
            // The amount is a distance already.
            methodCase.Fail(Rules.InvalidInput, AnnualDistanceColumn, AnnualDistanceColumn, stated, Texts.TransportMethodTexts.OnlyForVehicles);
            return false;
        }

        if (dimension == OfVehicles || dimension == OfPassengers || dimension == OfFreight)
        {
            return true;
        }

        methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, dimension.Name, OfVehicles.Name);
        return false;
    }
}
