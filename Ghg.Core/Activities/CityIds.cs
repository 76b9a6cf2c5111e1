namespace Ghg.Core.Activities;

/// <summary>Ids of cities become names of files and folders, so that they must be harmless as such.</summary>
public static class CityIds
{
    /// <summary>The longest id.</summary>
    public const int Longest = 100;

    private static readonly string[] Reserved = ["CON", "PRN", "AUX", "NUL"];

    /// <summary>Whether an id is harmless as the name of a file on any system: no separators, no leading dot, no control characters, no name of a device.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True if it may be used.</returns>
    public static bool IsSafe(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length is > 0 and <= Longest && id[0] != '.' && id[^1] is not ('.' or ' ') && !id.Any(c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal)) && !IsReserved(id);
    }

    // Windows takes these for devices, whatever follows a dot.
    private static bool IsReserved(string id)
    {
        var stem = id.Split('.')[0].TrimEnd(' ');
        return Reserved.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)) && char.IsDigit(stem[3]));
    }
}
