using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>What is true of a landfill: its management gives the methane correction factor, its climate the rate of decay. A landfill that is not described is an error, since each guess is another number.</summary>
internal static class LandfillSite
{
    public const string MethaneFraction = "methane-fraction";
    public const string Oxidation = "landfill-oxidation-factor";

    /// <summary>A parameter that depends on the management of the site. That it is missing is an error which says so.</summary>
    public static MethodInput? Needed(MethodCase methodCase, string id, string stream, Dimension dimension = default)
    {
        if (SolidWaste.Parameter(methodCase, id, stream, dimension: dimension) is { } found)
        {
            return found;
        }

        if (!methodCase.Failed)
        {
            methodCase.Fail(
                Rules.LandfillNotDescribed, methodCase.Site is null ? "activity" : "site", methodCase.Site?.Id ?? "—", Fact(methodCase, "management"), Fact(methodCase, "climate"), methodCase.NameOf(id), id);
        }

        return null;
    }

    private static string Fact(MethodCase methodCase, string name) =>
        methodCase.Site?.Facts.GetValueOrDefault(name) ?? methodCase.City.Facts.GetValueOrDefault(name) ?? "—";
}
