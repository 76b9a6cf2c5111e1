using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Methods;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// What a number is the same number as. A row of a dataset or of <c>parameters.csv</c> is one number wherever it is used; an amount is one number in all
/// lines that its key gives, and another in every other year.
/// </summary>
internal static class InputIdentity
{
    /// <summary>The identity of an input; empty for a number that is exact by definition, such as one year.</summary>
    public static string Of(MethodInput input)
    {
        if (input.Number is { } number)
        {
            return number.Place is null ? number.Name : string.Join(' ', ((string[])[number.Name, number.Unit.Id, number.Basis]).Where(p => p.Length > 0));
        }

        if (input.Indicator is { } indicator)
        {
            return string.Create(CultureInfo.InvariantCulture, $"indicators.csv/{indicator.City} {indicator.Year} {indicator.Id}");
        }

        return input.Record is not { } record ? "" : input.IsAmount ? Of(record.Key) : $"{Of(record.Key)} {input.Symbol} {input.Name.English}";
    }

    /// <summary>The identity of an amount in whatever year: what is said of it, its grades and its uncertainty, and which factor it meets may differ by year.</summary>
    public static string OfAnyYear(ActivityKey key) => Of(key with { Factor = "", DataQuality = "", FactorQuality = "", Uncertainty = "" }, "");

    private static string Of(ActivityKey key) => Of(key, key.Year.ToString(CultureInfo.InvariantCulture));

    // Of what the key says, so that neither the order of rows nor of files matters.
    private static string Of(ActivityKey key, string year)
    {
        var parts = (string[])
        [
            key.City, year, key.Reference?.Id ?? key.SubSector.Id, key.Activity, key.Technology, key.Unit?.Id ?? "", key.Basis, key.Method,
            key.Factor, key.Site, key.Origin, key.Subtype, key.Ets, key.DataQuality, key.FactorQuality, key.Uncertainty, key.Inputs,
        ];
        return "activities/" + string.Join(' ', parts.Where(p => p.Length > 0));
    }
}
