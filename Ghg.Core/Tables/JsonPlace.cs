using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>Where a value stands in a JSON file; worked out only when a finding needs it.</summary>
internal readonly record struct JsonPlace(JsonSource Source, int Start, int Length)
{
    public static implicit operator Place(JsonPlace place) => place.Source.PlaceOf(place.Start, place.Length);
}
