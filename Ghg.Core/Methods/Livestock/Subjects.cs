using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// Numbers that may be of one animal or crop, or of any: that of the row's own activity before the general one, except that what the project itself says
/// goes before what is published.
/// </summary>
internal static class Subjects
{
    // Numbers that datasets publish by a fact of the city, and the column of cities.csv that states it.
    private static readonly Dictionary<string, (string Fact, string Column)> ByFact = new(StringComparer.Ordinal)
    {
        ["manure-methane-factor"] = ("temperature", "temperature"),
        ["methane-conversion-factor"] = ("temperature", "temperature"),
        ["nitrogen-leached"] = ("climate", "climate_zone"),
        ["organic-soil-factor"] = ("climate", "climate_zone"),
    };

    /// <summary>A number of the row's activity, else of the general subject; null if there is none.</summary>
    public static MethodInput? Find(MethodCase methodCase, string id, Dimension dimension, string general, string column = "", string component = "")
    {
        var own = methodCase.Parameter(id, dimension, column: column, component: component);
        var any = methodCase.Parameter(id, dimension, subject: general, component: component);
        return own is null || (any is not null && methodCase.IsOwn(any) && !methodCase.IsOwn(own)) ? any : own;
    }

    /// <summary>A number that the method cannot do without: null with a finding, which names the fact of the city that is not stated if that may be why.</summary>
    public static MethodInput? Needed(MethodCase methodCase, string id, Dimension dimension, string general, string column = "", string component = "")
    {
        if (methodCase.Failed || Find(methodCase, id, dimension, general, column, component) is not { } input)
        {
            Report(methodCase, id, dimension, general, column, component);
            return null;
        }

        return methodCase.Failed ? null : input;
    }

    private static void Report(MethodCase methodCase, string id, Dimension dimension, string general, string column, string component)
    {
        if (methodCase.Failed)
        {
            return;
        }

        if (ByFact.TryGetValue(id, out var by) && !methodCase.City.Facts.ContainsKey(by.Fact) && methodCase.Site?.Facts.ContainsKey(by.Fact) != true)
        {
            methodCase.Fail(Rules.CityFactMissing, "city", id, by.Column, methodCase.City.Id);
        }
        else if (component.Length > 0)
        {
            methodCase.Fail(Rules.ManureSystemUnknown, "activity", component, methodCase.Subject, id);
        }
        else
        {
            methodCase.Needed(id, dimension, column: column, subject: general == Soils.Any ? general : null);
        }
    }
}
