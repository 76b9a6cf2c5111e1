using System.Text;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>The part of a line that a finding shows: whole if it is short, else a piece around the place, so that a huge line is not kept for each finding.</summary>
internal static class Excerpt
{
    /// <summary>Bytes that are kept before and after the place.</summary>
    public const int Around = 400;

    /// <summary>A place in a line.</summary>
    /// <param name="position">Where; the column is filled in here.</param>
    /// <param name="line">The bytes of the line, as UTF-8.</param>
    /// <param name="start">The byte that the place begins with.</param>
    /// <param name="length">How many code points the place covers.</param>
    public static Place At(Position position, ReadOnlySpan<byte> line, int start, int length) =>
        Cut(position with { Column = Csv.CodePoints(line[..start]) + 1, Length = length }, line, start);

    /// <summary>A line as a whole.</summary>
    public static Place Of(Position position, ReadOnlySpan<byte> line) => Cut(position, line, 0);

    /// <summary>A place whose column is known.</summary>
    public static Place Cut(Position position, ReadOnlySpan<byte> line, int start)
    {
        var (from, to) = (WholeFrom(line, start - Around), WholeFrom(line, start + Around));
        var column = position.Column > 0 ? position.Column - Csv.CodePoints(line[from..start]) : 1;
        return new Place(position, Encoding.UTF8.GetString(line[from..to])) { ExcerptColumn = column, IsCut = to < line.Length };
    }

    // No character is cut in two.
    private static int WholeFrom(ReadOnlySpan<byte> line, int at)
    {
        at = Math.Clamp(at, 0, line.Length);
        while (at > 0 && at < line.Length && (line[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }
}
