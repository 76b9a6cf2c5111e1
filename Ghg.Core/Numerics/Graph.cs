namespace Ghg.Core.Numerics;

/// <summary>The order in which numbers that are made of numbers can be gone through.</summary>
internal static class Graph
{
    /// <summary>Every number that some were made of, each once, however often it was used, and none before those that it was made of.</summary>
    /// <typeparam name="T">The number.</typeparam>
    /// <param name="ends">The numbers at the end.</param>
    /// <param name="parts">The two that a number was made of; null for none.</param>
    public static List<T> Order<T>(IEnumerable<T> ends, Func<T, (T? Left, T? Right)> parts)
        where T : class
    {
        var order = new List<T>();
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(T Node, bool IsOpen)>();
        foreach (var end in ends)
        {
            pending.Push((end, false));
            while (pending.TryPop(out var next))
            {
                if (next.IsOpen)
                {
                    order.Add(next.Node);
                }
                else if (seen.Add(next.Node))
                {
                    pending.Push((next.Node, true));
                    var (left, right) = parts(next.Node);
                    Push(pending, right);
                    Push(pending, left);
                }
            }
        }

        return order;
    }

    private static void Push<T>(Stack<(T Node, bool IsOpen)> pending, T? part)
        where T : class
    {
        if (part is not null)
        {
            pending.Push((part, false));
        }
    }
}
