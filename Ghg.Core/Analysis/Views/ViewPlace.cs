using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Views;

/// <summary>A place of a view: a row of its form, or a named reason why something is not in it.</summary>
/// <param name="Id">Its id, such as <c>energy.combustion.road</c>.</param>
/// <param name="Parent">The place that it is a part of, or empty.</param>
/// <param name="Kind">How the view treats it.</param>
/// <param name="Name">Its name, as the form has it.</param>
/// <param name="Note">What a reader must know of it; empty for nothing.</param>
public sealed record ViewPlace(string Id, string Parent, PlaceKind Kind, Text Name, Text Note)
{
    /// <summary>How far in it stands: 0 for a place that is no part of another.</summary>
    internal int Depth => Parent.Length == 0 ? 0 : Id.Count(c => c == '.');
}
