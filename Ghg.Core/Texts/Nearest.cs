namespace Ghg.Core.Texts;

internal static class Nearest
{
    public static string? Of(string name, IEnumerable<string> candidates) => null;
}
