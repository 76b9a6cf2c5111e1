using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>Amounts that must be masses.</summary>
internal static class Masses
{
    /// <summary>Whether the amount is a mass; a finding if not.</summary>
    public static bool IsMass(MethodCase methodCase)
    {
        if (methodCase.Amount.Unit.Dimension == Dimension.Mass)
        {
            return true;
        }

        methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Mass.Name);
        return false;
    }
}
