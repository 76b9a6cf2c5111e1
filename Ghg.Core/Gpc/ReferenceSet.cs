using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>Some of the 54 references.</summary>
/// <param name="Mask">A bit for each, in reporting order.</param>
internal readonly record struct ReferenceSet(ulong Mask) : IWorded
{
    /// <summary>How many there are.</summary>
    public int Count => System.Numerics.BitOperations.PopCount(Mask);

    /// <summary>Their ids, in reporting order.</summary>
    public Text Words => UnitTexts.List(Ids);

    private List<string> Ids
    {
        get
        {
            var ids = new List<string>();
            foreach (var reference in GpcReferences.All)
            {
                if ((Mask >> reference.Order & 1) != 0)
                {
                    ids.Add(reference.Id);
                }
            }

            return ids;
        }
    }

    /// <summary>The set with one more.</summary>
    public ReferenceSet With(GpcReference reference) => new(Mask | (1UL << reference.Order));
}
