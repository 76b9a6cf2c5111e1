using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>What a row adds to its key.</summary>
internal struct PendingRow
{
    /// <summary>Where the key's bytes begin in the batch.</summary>
    public int Start;

    /// <summary>How many bytes the key has.</summary>
    public int Length;

    /// <summary>The key's hash.</summary>
    public uint Hash;

    /// <summary>The source's number, or 0.</summary>
    public int Source;

    /// <summary>Where the row stands.</summary>
    public RowNumber Row;

    /// <summary>The amount, if there is one.</summary>
    public ExactAmount Amount;

    public bool HasAmount;

    public bool IsNegative;

    public bool IsFaulty;
}
