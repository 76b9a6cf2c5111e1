using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Balance;

/// <summary>What a statistical form does not say of itself.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Year">The year.</param>
public sealed record EnergyBalanceOptions(string City, int Year)
{
    /// <summary>The unit of a column that states none: <c>physical</c> for the units of the official form, or a unit such as <c>万吨标准煤</c>; null to refuse such columns.</summary>
    public string? Unit { get; init; }

    /// <summary>The only sheet to read of a workbook, or null for all.</summary>
    public string? Sheet { get; init; }

    /// <summary>The place whose factors are wanted, such as <c>CN-SD</c>, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The conditions that volumes of gas are stated under, such as <c>20C</c>, or null if the units say it.</summary>
    public string? GasCondition { get; init; }

    /// <summary>当量值 or 等价值 of electricity in coal equivalent, or null if the table says it.</summary>
    public string? Basis { get; init; }

    /// <summary>Cells that are shared out.</summary>
    public IReadOnlyList<CellSplit> Splits { get; init; } = [];

    /// <summary>The unit of what states none, given the unit that the official form has for it; empty if nobody says it.</summary>
    internal string UnitOf(string official) => Unit == "physical" ? official : Unit ?? "";

    /// <summary>The sheets that are asked for.</summary>
    internal IReadOnlyList<SourceSheet> Of(IReadOnlyList<SourceSheet> sheets) => Sheet is null ? sheets : [.. sheets.Where(s => s.Name == Sheet)];
}
