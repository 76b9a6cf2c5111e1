using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>What a method asks a number on. Blank parts of it do not matter.</summary>
/// <param name="Subject">The activity it is about.</param>
/// <param name="Quantity">The gas of a factor, or the parameter.</param>
/// <param name="Component">The component of a vector, or empty.</param>
/// <param name="Dimension">The dimension it must have, or null for any.</param>
/// <param name="Basis">The basis it must have, or null for any.</param>
/// <param name="Scope2Method">The kind of factor of electricity.</param>
internal readonly record struct Wanted(string Subject, string Quantity, string Component, Dimension? Dimension, string? Basis, string Scope2Method = Wanted.Location)
{
    /// <summary>The kind that totals take.</summary>
    public const string Location = "location";

    /// <summary>The technology it must be for, empty for the default one; null for that of the row.</summary>
    public string? Technology { get; init; }

    /// <summary>Of what tells the few questions of a case apart, cheaply; equality compares everything.</summary>
    /// <returns>A hash.</returns>
    public override int GetHashCode() =>
        HashCode.Combine(Quantity.Length, EndOf(Quantity), Subject.Length, EndOf(Subject), Component.Length, EndOf(Component));

    private static int EndOf(string text) => text.Length == 0 ? default : text[^1];
}
