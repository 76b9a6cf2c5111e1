using System.Text;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>A run of bytes of a JSON file.</summary>
internal readonly record struct JsonSpan(string Path, byte[] File, int Start, int Length)
{
    private const int LongestShown = 80;

    /// <summary>Line and column, with the line itself.</summary>
    public Place Place
    {
        get
        {
            var before = File.AsSpan(0, Start);
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            var line = before.Count((byte)'\n') + 1;
            var column = Csv.CodePoints(before[lineStart..]) + 1;
            return new Place(new Position(Path, line, column, Math.Clamp(Length, 1, LongestShown)), LineOf(File, line));
        }
    }

    /// <summary>A line of a file, without its end.</summary>
    public static string LineOf(byte[] file, int line)
    {
        var rest = file.AsSpan();
        for (var i = 1; i < line && rest.IndexOf((byte)'\n') is >= 0 and var at; i++)
        {
            rest = rest[(at + 1)..];
        }

        var end = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }
}
