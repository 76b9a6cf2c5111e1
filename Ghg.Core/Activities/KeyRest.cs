using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>What few keys need beside their <see cref="KeySum"/>.</summary>
internal sealed class KeyRest
{
    /// <summary>The whole sum, if the key's sum is wide.</summary>
    public ExactSum Amount;

    /// <summary>Further sources beside the first, by number.</summary>
    public HashSet<int>? Sources { get; set; }

    /// <summary>The first row with a negative amount, which a sum would hide.</summary>
    public RowNumber? Negative { get; set; }
}
