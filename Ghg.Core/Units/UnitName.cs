using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>The rules by which a name without operators is a unit: in the catalogue, its plural, after a Chinese numeral, with the conditions of a gas.</summary>
internal static class UnitName
{
    private const int Suggestions = 3;

    private static readonly string[] Substances = ["CO2e", "CO2-eq", "CO2eq", "CO2", "CH4", "N2O"];

    /// <summary>The unit, or why the name is none.</summary>
    public static UnitAnswer Find(UnitTable table, string name) =>
        table.NumeralOf(name) is { } numeral && table.ByName(name) is null && name.Length > numeral.Id.Length
            ? Multiple(table, numeral, name)
            : FindSingle(table, name);

    private static UnitAnswer FindSingle(UnitTable table, string name)
    {
        if ((table.Look(name) ?? Plural(table, name)) is { } known)
        {
            return known;
        }

        var at = name.IndexOf('@', StringComparison.Ordinal);
        if (at > 0)
        {
            return AtCondition(table, name, name[..at], name[(at + 1)..]);
        }

        return Substance(table, name) ?? UnitProblem.Unknown(name, table.Nearest(name, Suggestions));
    }

    private static UnitAnswer? Plural(UnitTable table, string name) =>
        name.Length > 2 && name[^1] is 's' or 'S' ? table.Look(name[..^1]) : null;

    private static UnitAnswer Multiple(UnitTable table, Unit numeral, string name)
    {
        var found = FindSingle(table, name[numeral.Id.Length..]);
        if (found.Unit is not { } single)
        {
            return found.Problem! switch
            {
                { Kind: UnitProblemKind.Unknown } => UnitProblem.Unknown(name, table.Nearest(name, Suggestions)),
                { Kind: UnitProblemKind.Ambiguous } p => UnitProblem.Ambiguous(name, [.. p.Candidates.Select(c => numeral.Id + c)], p.Reason),
                var other => other,
            };
        }

        if (single.Dimension.IsNone)
        {
            return UnitProblem.Unknown(name, []);
        }

        var text = UnitTexts.Multiple.With(numeral.Name, single.Name);
        var source = $"{numeral.Source}; {single.Source}";
        return new Unit(numeral.Id + single.Id, single.Dimension, numeral.Exact * single.Exact, text, source) { Order = single.Order };
    }

    private static UnitAnswer AtCondition(UnitTable table, string name, string volumeName, string conditionName)
    {
        var found = FindSingle(table, volumeName);
        if (found.Unit is not { } volume)
        {
            return found;
        }

        if (volume.Dimension != Dimension.Volume)
        {
            return UnitProblem.NotAVolume(name, volume.Id);
        }

        return GasCondition.TryParse(conditionName, out var condition)
            ? table.ById(volume.Id + condition.Suffix) ?? condition.Apply(volume)
            : UnitProblem.UnknownCondition(name, volume.Id, conditionName);
    }

    /// <summary>kgCO2 and the like: the gas of a factor is a column, so that nothing hangs on the spelling of its unit.</summary>
    private static UnitProblem? Substance(UnitTable table, string name)
    {
        var substance = Substances.FirstOrDefault(s => name.EndsWith(s, StringComparison.OrdinalIgnoreCase));
        return substance is not null && table.ByName(name[..^substance.Length].TrimEnd('-')) is { } unit
            ? UnitProblem.NamesASubstance(name, unit.Id)
            : null;
    }
}
