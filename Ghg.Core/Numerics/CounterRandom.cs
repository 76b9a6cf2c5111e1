using System.Text;

namespace Ghg.Core.Numerics;

/// <summary>
/// Random numbers by their place: the same seed, stream and number of a draw give the same number, whoever asks, in whatever order, and whatever other
/// streams there are. Philox 4x32 with ten rounds: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11 (2011); the key is
/// the seed, the counter the pair of draws and the stream. A stream is named by a text, whose UTF-8 bytes are hashed by FNV-1a with 64 bits.
/// </summary>
public static class CounterRandom
{
    private const ulong FirstMultiplier = 0xD2511F53;
    private const ulong SecondMultiplier = 0xCD9E8D57;
    private const uint FirstKeyStep = 0x9E3779B9;
    private const uint SecondKeyStep = 0xBB67AE85;
    private const int Rounds = 10;
    private const ulong HashOffset = 0xCBF29CE484222325;
    private const ulong HashPrime = 0x100000001B3;

    // 53 bits and a half, so that a number is never 0 nor 1.
    private const double Step = 1.0 / (1UL << 53);

    /// <summary>The stream of a name.</summary>
    /// <param name="name">What is drawn, such as the id of a factor.</param>
    /// <returns>The stream's number.</returns>
    public static ulong StreamOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = HashOffset;
        foreach (var octet in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ octet) * HashPrime);
        }

        return hash;
    }

    /// <summary>Fills with uniform numbers between 0 and 1, neither of them included.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="first">The number of the first draw; even.</param>
    /// <param name="target">Takes the draws from there on; an even count of them.</param>
    public static void Fill(ulong seed, ulong stream, long first, Span<double> target)
    {
        // The low halves of words are wanted: nothing is lost that another word does not hold.
        unchecked
        {
            for (var i = 0; i + 1 < target.Length; i += 2)
            {
                var pair = (ulong)(first + i) >> 1;
                var (a, b, c, d) = Philox(((uint)pair, (uint)(pair >> 32), (uint)stream, (uint)(stream >> 32)), (uint)seed, (uint)(seed >> 32));
                target[i] = Uniform(a, b);
                target[i + 1] = Uniform(c, d);
            }
        }
    }

    internal static (uint A, uint B, uint C, uint D) Philox((uint A, uint B, uint C, uint D) counter, uint firstKey, uint secondKey)
    {
        var (a, b, c, d) = counter;
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var (left, right) = (FirstMultiplier * a, SecondMultiplier * c);
                (a, b, c, d) = ((uint)(right >> 32) ^ b ^ firstKey, (uint)right, (uint)(left >> 32) ^ d ^ secondKey, (uint)left);
                firstKey += FirstKeyStep;
                secondKey += SecondKeyStep;
            }
        }

        return (a, b, c, d);
    }

    private static double Uniform(uint low, uint high) => (((((ulong)high << 32) | low) >> 11) + 0.5) * Step;
}
