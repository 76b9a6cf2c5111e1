using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>A row of the regional energy balance.</summary>
/// <param name="Id">Its number in the form, such as <c>4.2.1</c>.</param>
/// <param name="Name">Its label.</param>
/// <param name="Of">The rows that it is an item of: their items add up to them.</param>
/// <param name="Within">The row that it is a part of, or empty.</param>
/// <param name="Instead">The row that holds it, if that one has a number; or empty.</param>
/// <param name="Fuel">The reference where fuels of this row go, <c>*</c> if that depends on the fuel, or empty.</param>
/// <param name="Supplied">The reference where electricity and heat of this row go, <c>*</c> or <c>loss</c>, or empty.</param>
internal sealed record BalanceRow(string Id, Text Name, IReadOnlyList<string> Of, string Within, string Instead, string Fuel, string Supplied)
{
    public const string Supply = "1", Transformation = "2", Losses = "3", Final = "4", Difference = "5", Total = "6";
    public const string Power = "2.1", Heat = "2.2", Industry = "4.2", Feedstock = "4.2.1", Transport = "4.4", Households = "4.7";

    /// <summary>The block of the form that it stands in.</summary>
    public string Block => Id.Split('.')[0];

    /// <summary>Whether it only adds up other rows, and nothing of it is taken.</summary>
    public bool IsSum => Id is Supply or Transformation or Final or Difference or Total || IsTier(Id);

    /// <summary>Whether a row adds up several sectors of the economy.</summary>
    public static bool IsTier(string id) => id is "4.II" or "4.III";

    /// <summary>What a plan calls it.</summary>
    public Text Label => new($"{Id} {Name.English}", $"{Id} {Name.Chinese}");
}
