using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>A greenhouse gas, or one of its origins where the origin decides its weight.</summary>
/// <param name="Id">Its id, such as <c>ch4-fossil</c> or <c>hfc-134a</c>.</param>
/// <param name="Formula">How it is printed, such as CH4.</param>
/// <param name="Name">Its name.</param>
/// <param name="Family">The column it is reported in.</param>
public sealed record Gas(string Id, string Formula, Text Name, GasFamily Family)
{
    /// <summary>Whether it is counted in totals. Biogenic CO2 from burning and decay is a memo (GPC v1.1, chapter 4).</summary>
    public bool CountsInTotals => Family != GasFamily.BiogenicCo2;

    /// <summary>How people write it in a calculation: the formula, or the name of an HFC, such as HFC-134a for CH2FCF3.</summary>
    public string Letters => Family == GasFamily.Hfc ? Name.English : Formula;
}
