using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Audits;

/// <summary>How an audit names lines and numbers. Numbers keep the digits that a reader needs to see the difference.</summary>
internal static class AuditWords
{
    private const int Digits = 6;

    public static string Name(AuditLine line) => line.Activity.Length > 0 ? $"{line.Reference.Id} {line.Activity}" : line.Reference.Id;

    /// <summary>A factor in kilograms per unit.</summary>
    public static string Factor(double perUnit, string gas, string unit) => $"{Number(perUnit)} kg {(Gases.TryParse(gas, out var known) ? known.Letters : gas)}/{unit}";

    public static string Tonnes(double kilograms) => Number(kilograms / 1000);

    public static string Number(double value) => value.ToString("G" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static Diagnostic Finding(Rule rule, AuditLine line, string column, params object[] arguments) =>
        new(rule, line.PlaceOf?.Invoke(column) ?? line.Place, arguments) { City = line.City, Year = line.Year };
}
