using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>What was burnt, bought, driven or buried, as the registry declares it: an id that factors know.</summary>
/// <param name="Id">Its id, such as <c>natural-gas</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">What methods it goes with: <c>fuel</c>, <c>carrier</c> (electricity, heat, steam, cooling) or another.</param>
/// <param name="Origin">fossil, biogenic or mixed; empty where it makes no sense.</param>
/// <param name="State">solid, liquid or gas; empty where it makes no sense.</param>
/// <param name="Dimensions">What an amount of it may be measured in, such as mass or energy.</param>
/// <param name="Note">What a user must know.</param>
public sealed record Activity(string Id, Text Name, string Group, string Origin, string State, IReadOnlyList<string> Dimensions, string Note)
{
    /// <summary>The group of fuels.</summary>
    public const string Fuel = "fuel";

    /// <summary>The group of energy that a network supplies.</summary>
    public const string Carrier = "carrier";

    /// <summary>The id of electricity, which never leaves its country.</summary>
    public const string Electricity = "electricity";

    /// <summary>The words that the registry has for what amounts are measured in.</summary>
    internal static readonly IReadOnlyList<string> KnownDimensions = ["mass", "volume", "gas-volume", "energy", "area", "length", "head", "person", "vehicle", "item"];

    /// <summary>What messages call it: the id, in Chinese after the name.</summary>
    internal Text NameAndId => new(Id, $"{Name.Chinese}（{Id}）");

    /// <summary>Whether an amount in a unit of this dimension can be an amount of the activity.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>True if the registry allows it, or says nothing.</returns>
    public bool Accepts(Dimension dimension) => Dimensions.Count == 0 || Dimensions.Any(d => d switch
    {
        "mass" => dimension == Dimension.Mass,
        "volume" => dimension == Dimension.Volume,
        "gas-volume" => dimension.IsGasVolume || dimension == Dimension.Volume,
        "energy" => dimension == Dimension.Energy,
        _ => true,
    });
}
