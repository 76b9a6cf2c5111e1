using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>How a number of the factor library is written in tables.</summary>
internal static class FactorWords
{
    /// <summary>The gas, or the parameter with its component.</summary>
    public static string QuantityOf(SourcedNumber number, Registry registry, Language language) =>
        NameOf(number.Quantity, registry, language) + (number.Component.Length > 0 ? $" ({number.Component})" : "");

    /// <summary>The name of a gas or parameter.</summary>
    public static string NameOf(string quantity, Registry registry, Language language) =>
        Gases.TryParse(quantity, out var gas) ? (gas.Family == GasFamily.BiogenicCo2 ? gas.Name.In(language) : gas.Letters) : registry.Parameter(quantity)?.Name.In(language) ?? quantity;

    /// <summary>The value as published, with its unit.</summary>
    public static string ValueOf(SourcedNumber number) => number.Unit.Id == "1" ? number.ValueText : $"{number.ValueText} {number.Unit.Id}";

    /// <summary>The published range, or nothing.</summary>
    public static string RangeOf(SourcedNumber n) => n.Lower is null && n.Upper is null ? "" : $"{Number(n.Lower)} – {Number(n.Upper)}";

    /// <summary>What the number is for: references, place, years, technology, conditions, basis, kind and edition.</summary>
    public static string ScopeOf(SourcedNumber n, bool withEdition = true) => string.Join(
        "; ",
        ((string[])
        [
            n.AppliesTo.Text.Replace(";", ", ", StringComparison.Ordinal), n.Region, YearsOf([n]), n.Technology, n.When.Text, n.Basis, n.Scope2Method, n.PublishedGwp, withEdition ? n.Edition : "",
        ]).Where(t => t.Length > 0));

    /// <summary>The years of some numbers.</summary>
    public static string YearsOf(IEnumerable<SourcedNumber> numbers)
    {
        var all = numbers.ToList();
        var (from, to) = (all.Min(n => n.YearFrom), all.Max(n => n.YearTo));
        return from is null && to is null ? "" : from == to ? $"{from}" : $"{from}–{to}";
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
