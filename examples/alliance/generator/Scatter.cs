using System.Text;

namespace Alliance;

/// <summary>What looks like chance and is none: the same words always give the same number, on any machine.</summary>
internal static class Scatter
{
    private const decimal Steps = 1000;

    /// <summary>A number from -1 to 1.</summary>
    public static decimal Of(params string[] words)
    {
        // FNV-1a, then a few shifts, since its low bits alone follow the last letter.
        var hash = 2166136261u;
        foreach (var letter in Encoding.UTF8.GetBytes(string.Join('|', words)))
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        hash ^= hash >> 15;
        hash = unchecked(hash * 2246822519u);
        hash ^= hash >> 13;
        return ((hash % (uint)((2 * Steps) + 1)) - Steps) / Steps;
    }
}
